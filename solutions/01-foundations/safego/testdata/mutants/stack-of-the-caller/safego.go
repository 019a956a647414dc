// Mutant stack-of-the-caller: the stack tells who called Go, before anything went wrong.
//
// Killed-by: TestStackNamesTheCulprit assertion
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
	stack := debug.Stack()
	result := make(chan error, 1)
	go func() {
		defer close(result)
		err := errors.New("goexit")
		defer func() {
			if v := recover(); v != nil {
				err = &PanicError{Value: v, Stack: stack}
			}
			result <- err
		}()
		err = fn()
	}()
	return result
}

func Run(fn func() error) error { return <-Go(fn) }
