// Command katas leads through a course of concurrency exercises in Go and
// grades the solutions.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/concurrency-katas/katas"
)

func main() {
	// Whoever goes away, the terminal or the reader of our output: clean up.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGPIPE)
	code := run(ctx, os.Args[1:], streams{in: os.Stdin, out: os.Stdout, err: os.Stderr})
	stop()
	os.Exit(code)
}

// streams are what a command reads from and writes to.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// run is the whole program, but for the process around it.
func run(ctx context.Context, args []string, s streams) int {
	a := newApp(s, katas.Files)
	root := newRoot(a)
	root.SetArgs(args)
	return a.exitCode(root.ExecuteContext(ctx))
}
