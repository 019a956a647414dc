// Accepted run-first: Run does the work, with a goroutine and a variable; Go is Run in the background.
package safego

import (
	"errors"
	"fmt"
	"runtime/debug"
	"sync"
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

func Run(fn func() error) error {
	err := errors.New("gone")
	var done sync.WaitGroup
	done.Go(func() {
		defer func() {
			if v := recover(); v != nil {
				err = &PanicError{v, debug.Stack()}
			}
		}()
		err = fn()
	})
	done.Wait()
	return err
}

func Go(fn func() error) <-chan error {
	result := make(chan error, 1)
	go func() {
		result <- Run(fn)
		close(result)
	}()
	return result
}
