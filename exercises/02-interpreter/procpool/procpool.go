// Package procpool computes with several processes at once.
package procpool

import (
	"context"
	"errors"
	"io"
	"os/exec"
)

// Serve is the child's end: it reads numbers from r, calls fn with each, one at
// a time, and writes what fn returned to w before it reads the next. Each is a
// line of JSON, of a form that is up to Serve and Pool. Every int64 arrives exactly.
//
// Serve returns nil at the end of r, and an error if it cannot read or write or
// meets a line that is no number. It need not recover a panic of fn.
func Serve(r io.Reader, w io.Writer, fn func(int64) (int64, error)) error {
	return errors.New("TODO: read, compute, answer, until the end of r")
}

// A Pool has n child processes compute. All methods are safe for concurrent use.
type Pool struct {
	n       int
	command func(ctx context.Context) *exec.Cmd // TODO: what else must a Pool remember?
}

// Open returns a Pool of n children, n at least 1. They may be started at once
// or when they are first needed.
//
// The Pool calls command for each child and starts what command returns: a new
// exec.CommandContext(ctx, ...), to be killed when ctx is done. This ctx is the
// life of the child; which one it is, is up to the Pool. Standard input and
// output of the child are the Pool's. Standard error is not: command may have
// set Stderr, to be left alone then. Calls of command may overlap or not.
func Open(n int, command func(ctx context.Context) *exec.Cmd) *Pool {
	return &Pool{n: n, command: command}
}

// Map has the children compute every element of in and returns the results in
// the order of in. For an empty in the result is empty.
//
// The items are handed out in order, each to an idle child, one at a time. As
// long as there are items to hand out, all n children have one. Children serve
// one Map after the other; only dead ones are replaced, and there are never more
// than n. Maps that run at the same time share them or wait for one another.
//
// If a child dies, or writes something that Serve does not write, its item is
// handed out once more, to another child; a fresh one if need be. If that child
// dies too, the item has failed.
//
// The first item that fails, as above or since fn returned an error, ends the
// Map: no more items are handed out, and Map returns soon, without waiting for
// those under way. Its error contains the index of the item in decimal, and the
// text of fn's error if there is one. If ctx ends first, Map returns soon with
// the error of ctx, possibly wrapped. Map returns an error, too, if the Pool is
// closed before or meanwhile, or if no child can be started.
//
// However a Map ends, children that are still computing for it are killed and
// replaced, and the Pool stays usable.
func (p *Pool) Map(ctx context.Context, in []int64) ([]int64, error) {
	return nil, errors.New("TODO: hand out the items, collect the results")
}

// Close ends the children and waits until the system has let go of all of them,
// earlier ones too: no process is left when Close returns, not even a dead one.
// It may kill them at once, or first let them end by themselves: a child that
// is still there a second after the end of its input is killed.
//
// Close does not wait for the items of a Map: such a Map returns an error soon.
// The error of Close is nil if there was no child to end. Closing again does no harm.
func (p *Pool) Close() error {
	return nil
}
