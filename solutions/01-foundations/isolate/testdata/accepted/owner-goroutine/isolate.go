// Accepted owner-goroutine: one goroutine owns the child and gets the Calls through a channel; Process.Kill at once.
package isolate

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"sync"
)

var (
	ErrCrashed = errors.New("crashed")
	ErrClosed  = errors.New("closed")
)

type RemoteError struct{ Msg string }

func (e RemoteError) Error() string { return e.Msg }

type line struct {
	Body []byte
	Err  *string
}

func Serve(r io.Reader, w io.Writer, handle func([]byte) ([]byte, error)) error {
	in, out := json.NewDecoder(r), json.NewEncoder(w)
	for {
		var req, rep line
		if err := in.Decode(&req); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if body, err := handle(req.Body); err != nil {
			text := err.Error()
			rep.Err = &text
		} else {
			rep.Body = body
		}
		if err := out.Encode(rep); err != nil {
			return err
		}
	}
}

type Worker struct {
	calls      chan call
	quit, done chan struct{}
	closing    sync.Once
}

type call struct {
	ctx    context.Context
	req    []byte
	result chan result
}

type result struct {
	rep line
	err error
}

func New(command func(ctx context.Context) *exec.Cmd) *Worker {
	w := &Worker{calls: make(chan call), quit: make(chan struct{}), done: make(chan struct{})}
	go w.own(command)
	return w
}

func (w *Worker) Call(ctx context.Context, req []byte) ([]byte, error) {
	c := call{ctx, req, make(chan result, 1)}
	select {
	case <-w.quit:
		return nil, ErrClosed
	default:
	}
	select {
	case w.calls <- c:
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-w.quit:
		return nil, ErrClosed
	}
	r := <-c.result
	if r.err == nil && r.rep.Err != nil {
		return nil, &RemoteError{*r.rep.Err}
	}
	return r.rep.Body, r.err
}

func (w *Worker) Close() error {
	w.closing.Do(func() { close(w.quit) })
	<-w.done
	return nil
}

func (w *Worker) own(command func(ctx context.Context) *exec.Cmd) {
	defer close(w.done)
	var p *process
	defer func() {
		if p != nil {
			p.end()
		}
	}()
	for {
		select {
		case <-w.quit:
			return
		case c := <-w.calls:
			if p == nil {
				var err error
				if p, err = launch(command); err != nil {
					p = nil
					c.result <- result{err: err}
					continue
				}
			}
			r := w.ask(p, c)
			if r.err != nil {
				p.end()
				p = nil
			}
			c.result <- r
		}
	}
}

func (w *Worker) ask(p *process, c call) result {
	answered := make(chan result, 1)
	go func() {
		var rep line
		err := p.out.Encode(line{Body: c.req})
		if err == nil {
			err = p.in.Decode(&rep)
		}
		answered <- result{rep, err}
	}()
	var why error
	select {
	case r := <-answered:
		if r.err != nil {
			r.err = fmt.Errorf("%w: %v", ErrCrashed, r.err)
		}
		return r
	case <-c.ctx.Done():
		why = c.ctx.Err()
	case <-w.quit:
		why = ErrClosed
	}
	p.cmd.Process.Kill()
	<-answered
	return result{err: why}
}

type process struct {
	cmd *exec.Cmd
	out *json.Encoder
	in  *json.Decoder
}

func launch(command func(ctx context.Context) *exec.Cmd) (*process, error) {
	cmd := command(context.Background())
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	return &process{cmd, json.NewEncoder(stdin), json.NewDecoder(stdout)}, nil
}

func (p *process) end() {
	p.cmd.Process.Kill()
	p.cmd.Wait()
}
