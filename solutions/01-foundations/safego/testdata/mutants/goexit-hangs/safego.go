// Mutant goexit-hangs: knows two ways out of a function, and waits for one of them.
//
// Killed-by: TestGoexitIsReported deadlock
package safego

import (
	"fmt"
	"runtime/debug"
)

type PanicError struct {
	Value any
	Stack []byte
}

func (e *PanicError) Error() string { return fmt.Sprintf("panic: %v", e.Value) }

func (e *PanicError) Unwrap() error {
	err, _ := e.Value.(error)
	return err
}

func Go(fn func() error) <-chan error {
	result := make(chan error, 1)
	go func() {
		deliver := func(err error) {
			result <- err
			close(result)
		}
		defer func() {
			if v := recover(); v != nil {
				deliver(&PanicError{Value: v, Stack: debug.Stack()})
			}
		}()
		deliver(fn())
	}()
	return result
}

func Run(fn func() error) error { return <-Go(fn) }
