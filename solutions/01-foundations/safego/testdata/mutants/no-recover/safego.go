// Mutant no-recover: delivers every result but the one that matters.
//
// Killed-by: TestPanicBecomesError panic|assertion
package safego

import "fmt"

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
		result <- fn()
	}()
	return result
}

func Run(fn func() error) error { return <-Go(fn) }
