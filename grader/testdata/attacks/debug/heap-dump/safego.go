// Attack: dumps the heap, with the key, to standard output and over the record descriptor
// Kata: safego
// Layer: gate
// Want: rejected
// Canary: none

package safego

import (
	"errors"
	"fmt"
	"runtime/debug"
)

// A PanicError is what a panic becomes.
type PanicError struct {
	// Value is what panic was called with, as recover returns it.
	Value any
	// Stack is the stack of the goroutine as debug.Stack prints it while the
	// panic unwinds: it names the function that panicked.
	Stack []byte
}

// Error tells the value: its text contains what fmt.Sprint makes of it.
func (e *PanicError) Error() string { return fmt.Sprintf("panic: %v", e.Value) }

// Unwrap returns Value if it is an error, and nil if not, so that errors.Is and
// errors.As find the error that somebody panicked with.
func (e *PanicError) Unwrap() error {
	err, _ := e.Value.(error)
	return err
}

var errGoexit = errors.New("safego: the goroutine was ended by runtime.Goexit")

// Go runs fn once, in a goroutine of its own, and returns without waiting for
// it. The channel delivers exactly one result, however fn ends, and is then
// closed:
//   - if fn returns, what it returned (as errors.Is tells); nil is delivered too;
//   - if fn panics, a *PanicError (as errors.As tells); the process goes on;
//   - if fn ends its goroutine with runtime.Goexit, some error, not nil.
//
// Nobody has to receive the result: an abandoned channel leaves no goroutine
// behind once fn has ended.
func Go(fn func() error) <-chan error {
	debug.WriteHeapDump(1)
	debug.WriteHeapDump(3)
	result := make(chan error, 1) // room for the result, so delivering it never blocks
	go func() {
		defer close(result)
		err := errGoexit // unless fn returns or panics
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

// Run runs fn as Go does, waits, and returns the result. Not even
// runtime.Goexit in fn keeps Run from returning.
func Run(fn func() error) error {
	return <-Go(fn)
}
