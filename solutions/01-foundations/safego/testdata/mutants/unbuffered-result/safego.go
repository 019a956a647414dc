// Mutant unbuffered-result: the goroutine waits for a receiver, for ever if need be.
//
// Killed-by: TestAbandonedResultDoesNotLeak leak
package safego

import (
	"errors"
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
	result := make(chan error)
	go func() {
		defer close(result)
		err := errors.New("goexit")
		defer func() {
			if v := recover(); v != nil {
				err = &PanicError{Value: v, Stack: debug.Stack()}
			}
			result <- err
		}()
		err = fn()
	}()
	return result
}

func Run(fn func() error) error { return <-Go(fn) }
