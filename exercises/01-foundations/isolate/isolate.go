// Package isolate runs work in a child process, which may crash.
package isolate

import (
	"context"
	"errors"
	"io"
	"os/exec"
)

var (
	// ErrCrashed says that the child died, or wrote something that Serve does
	// not write, before it had answered.
	ErrCrashed = errors.New("isolate: the child crashed")

	// ErrClosed says that the Worker is closed.
	ErrClosed = errors.New("isolate: the worker is closed")
)

// A RemoteError is an error that handle returned in the child. Msg is its text,
// which may be empty.
type RemoteError struct{ Msg string }

func (e RemoteError) Error() string { return e.Msg }

// Serve is the child's end: it reads requests from r, one JSON value a line,
// calls handle with each, one at a time, and answers each with one line of JSON
// on w before it reads the next. What the JSON looks like is up to Serve and
// Worker. Requests and replies are any bytes, from none to at least 1 MiB.
//
// Serve returns nil at the end of r, and an error if it cannot read or write or
// meets a line that is no request. It need not recover a panic of handle.
func Serve(r io.Reader, w io.Writer, handle func([]byte) ([]byte, error)) error {
	return errors.New("TODO: read, handle, answer, until the end of r")
}

// A Worker has its work done by a child process. All methods are safe for
// concurrent use.
type Worker struct {
	command func(ctx context.Context) *exec.Cmd // TODO: what else must a Worker remember?
}

// New returns a Worker that has no child yet.
//
// The Worker calls command whenever it needs a child, and starts what command
// returns: a new exec.CommandContext(ctx, ...), to be killed when ctx is done.
// This ctx is the life of the child; which one it is, is up to the Worker.
// Standard input and output of the child are the Worker's. Standard error is
// not: command may have set Stderr, to be left alone then, and however much the
// child writes there, it must never have to wait for the Worker.
func New(command func(ctx context.Context) *exec.Cmd) *Worker {
	return &Worker{command: command}
}

// Call sends req to the child and returns its reply. If there is no child, Call
// starts one; otherwise it uses the child of the Call before. Calls take turns,
// in any order: each sends its request when the one before it is finished. No
// request is sent twice.
//
// The error, possibly wrapped, is
//   - a RemoteError if handle returned one. The child is well, and is kept;
//   - ErrCrashed if the child died, or if what it wrote is no answer of Serve's;
//   - that of ctx if ctx ended first, wherever Call was waiting. Call then
//     returns soon. If its request was under way, the child is killed; if
//     it was still waiting for its turn, nothing happens to the child;
//   - ErrClosed if the Worker was closed, before or meanwhile;
//   - something else if no child could be started.
//
// A child that crashed or was killed is never used again: the next Call has a
// fresh one. When ctx ends after Call has returned, the child is unharmed.
// If the child dies while it has nothing to do, the next Call may return
// ErrCrashed or use a fresh one at once.
func (w *Worker) Call(ctx context.Context, req []byte) ([]byte, error) {
	return nil, errors.New("TODO: start a child if there is none, and ask it")
}

// Close ends the child and waits until the system has let go of it, and of all
// earlier ones: no process is left when Close returns, not even a dead one.
// It may kill the child at once, or first let it end by itself: a child that is
// still there a second after the end of its input is killed.
//
// Close does not wait for the Calls of others to finish: they return ErrClosed
// soon, whatever their child does. The error is nil if there was no child to
// end. Closing again does no harm.
func (w *Worker) Close() error {
	return nil
}
