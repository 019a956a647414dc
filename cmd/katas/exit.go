package main

import (
	"context"
	"errors"
	"fmt"
	"os/exec"

	"github.com/concurrency-katas/katas/grader/workspace"
)

// The exit codes.
const (
	exitPass        = 0
	exitNotYet      = 1
	exitUsage       = 2
	exitMachine     = 3
	exitInterrupted = 130
)

// errNotYet ends a command whose work is done and whose answer is no. It has
// been told; nothing more is printed.
var errNotYet = errors.New("not yet")

// errMachine ends a command that could not judge. It has been told too.
var errMachine = errors.New("not judged")

// errUnjudged ends a command that could not be done with what it was given. It
// has been told too.
var errUnjudged = errors.New("not judged as it is")

// A usageError says that the command was not asked rightly.
type usageError struct{ msg string }

func (e *usageError) Error() string { return e.msg }

func usage(format string, args ...any) error { return &usageError{fmt.Sprintf(format, args...)} }

// exitCode maps the result of a command to the process's exit code. It is the
// one place that prints errors.
func (a *app) exitCode(err error) int {
	var wrong *usageError
	switch {
	case err == nil:
		return exitPass
	case errors.Is(err, errNotYet):
		return exitNotYet
	case errors.Is(err, errMachine):
		return exitMachine
	case errors.Is(err, errUnjudged):
		return exitUsage
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(a.err, "katas: interrupted; nothing is left running")
		return exitInterrupted
	case errors.As(err, &wrong):
		a.complain(wrong.msg)
		return exitUsage
	case errors.Is(err, workspace.ErrNotFound):
		a.complain("this is neither a clone of katas nor a workspace; go to one, or make one with `katas init DIR`")
		return exitUsage
	case errors.Is(err, exec.ErrNotFound):
		a.complain(err.Error() + "; `katas doctor` says what is missing")
		return exitMachine
	}
	a.complain(err.Error())
	return exitMachine
}
