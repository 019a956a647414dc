// Mutant one-child-for-all-workers: the child is a package variable.
//
// Killed-by: TestEcho assertion
// Killed-by: TestMemoryIsNotShared assertion
package isolate

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"time"
)

var (
	ErrCrashed = errors.New("isolate: the child crashed")

	ErrClosed = errors.New("isolate: the worker is closed")
)

type RemoteError struct{ Msg string }

func (e RemoteError) Error() string { return e.Msg }

type answer struct {
	Reply  []byte
	Failed bool
	Error  string
}

func Serve(r io.Reader, w io.Writer, handle func([]byte) ([]byte, error)) error {
	in, out := json.NewDecoder(r), json.NewEncoder(w)
	for {
		var req []byte
		if err := in.Decode(&req); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("reading a request: %w", err)
		}
		var a answer
		reply, err := handle(req)
		if err != nil {
			a.Failed, a.Error = true, err.Error()
		} else {
			a.Reply = reply
		}
		if err := out.Encode(a); err != nil {
			return fmt.Errorf("writing an answer: %w", err)
		}
	}
}

var (
	turn   = make(chan struct{}, 1)
	shared *child
)

type Worker struct {
	command func(ctx context.Context) *exec.Cmd

	closed context.Context
	close  context.CancelFunc
}

func New(command func(ctx context.Context) *exec.Cmd) *Worker {
	w := &Worker{command: command}
	w.closed, w.close = context.WithCancel(context.Background())
	return w
}

func (w *Worker) Call(ctx context.Context, req []byte) ([]byte, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	defer context.AfterFunc(w.closed, func() { cancel(ErrClosed) })()

	select {
	case turn <- struct{}{}:
		defer func() { <-turn }()
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	if w.closed.Err() != nil {
		return nil, ErrClosed
	}
	if shared == nil {
		c, err := start(w.command)
		if err != nil {
			return nil, fmt.Errorf("starting a child: %w", err)
		}
		shared = c
	}

	spare := context.AfterFunc(ctx, shared.kill)
	a, err := shared.ask(req)
	if spared := spare(); err != nil || !spared {
		exit := shared.end()
		shared = nil
		if err != nil && !spared {
			err = context.Cause(ctx)
		} else if err != nil {
			err = fmt.Errorf("%w: %w", ErrCrashed, cmp.Or(exit, err))
		}
	}
	switch {
	case err != nil:
		return nil, err
	case a.Failed:
		return nil, RemoteError{a.Error}
	}
	return a.Reply, nil
}

func (w *Worker) Close() error {
	w.close()
	turn <- struct{}{}
	defer func() { <-turn }()
	if shared == nil {
		return nil
	}
	defer func() { shared = nil }()
	return shared.end()
}

const grace = 200 * time.Millisecond

type child struct {
	cmd   *exec.Cmd
	stdin io.Closer
	out   *json.Encoder
	in    *json.Decoder
	kill  context.CancelFunc
}

func start(command func(context.Context) *exec.Cmd) (*child, error) {
	ctx, kill := context.WithCancel(context.Background())
	cmd := command(ctx)
	stdin, err1 := cmd.StdinPipe()
	stdout, err2 := cmd.StdoutPipe()
	if err := errors.Join(err1, err2); err != nil {
		kill()
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		kill()
		return nil, err
	}
	return &child{cmd, stdin, json.NewEncoder(stdin), json.NewDecoder(stdout), kill}, nil
}

func (c *child) ask(req []byte) (answer, error) {
	if req == nil {
		req = []byte{}
	}
	var a answer
	if err := c.out.Encode(req); err != nil {
		return a, err
	}
	err := c.in.Decode(&a)
	return a, err
}

func (c *child) end() error {
	c.stdin.Close()
	defer c.kill()
	defer time.AfterFunc(grace, c.kill).Stop()
	return c.cmd.Wait()
}
