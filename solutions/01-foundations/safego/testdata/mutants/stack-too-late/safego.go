// Mutant stack-too-late: by the time the stack is printed the culprit has left it.
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
	result := make(chan error, 1)
	go func() {
		defer close(result)
		err := errors.New("goexit")
		defer func() { result <- err }()
		var v any
		func() {
			defer func() { v = recover() }()
			err = fn()
		}()
		if v != nil {
			err = &PanicError{Value: v, Stack: debug.Stack()}
		}
	}()
	return result
}

func Run(fn func() error) error { return <-Go(fn) }
