// Accepted two-layers: one function for panics, a flag for Goexit.
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
		var err error
		came := false
		defer func() {
			if !came {
				err = errors.New("fn neither returned nor panicked")
			}
			result <- err
			close(result)
		}()
		err = catch(fn)
		came = true
	}()
	return result
}

func catch(fn func() error) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("in safego: %w", &PanicError{v, debug.Stack()})
		}
	}()
	return fn()
}

func Run(fn func() error) error { return <-Go(fn) }
