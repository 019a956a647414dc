// Accepted owners: each child has a goroutine that owns it, starts it at once, and gets tasks through a channel.
package procpool

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"sync"
)

type line struct {
	N   int64
	Err *string `json:",omitempty"`
}

func Serve(r io.Reader, w io.Writer, fn func(int64) (int64, error)) error {
	in, out := json.NewDecoder(r), json.NewEncoder(w)
	for {
		var ask, reply line
		if err := in.Decode(&ask); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		n, err := fn(ask.N)
		reply.N = n
		if err != nil {
			text := err.Error()
			reply.Err = &text
		}
		if err := out.Encode(reply); err != nil {
			return err
		}
	}
}

var errCrashed, errClosed = errors.New("the child crashed"), errors.New("the pool is closed")

type Pool struct {
	tasks chan task
	quit  chan struct{}
	once  sync.Once
	all   sync.WaitGroup
}

type task struct {
	ctx  context.Context
	i    int
	item int64
	done chan<- outcome // never blocks
}

type outcome struct {
	i      int
	result int64
	err    error
}

func Open(n int, command func(ctx context.Context) *exec.Cmd) *Pool {
	p := &Pool{tasks: make(chan task), quit: make(chan struct{})}
	for range n {
		p.all.Go(func() { p.own(command) })
	}
	return p
}

func (p *Pool) Map(ctx context.Context, in []int64) ([]int64, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var (
		out      = make([]int64, len(in))
		outcomes = make(chan outcome, 2*len(in))
		crashed  = make(map[int]bool)
		queue    []int
	)
	for i := range in {
		queue = append(queue, i)
	}
	for left := len(in); left > 0; {
		var tasks chan<- task
		var head task
		if len(queue) > 0 {
			tasks, head = p.tasks, task{ctx, queue[0], in[queue[0]], outcomes}
		}
		select {
		case <-p.quit:
			return nil, errClosed
		case <-ctx.Done():
			return nil, ctx.Err()
		case tasks <- head:
			queue = queue[1:]
		case o := <-outcomes:
			switch {
			case o.err == nil:
				out[o.i] = o.result
				left--
			case errors.Is(o.err, errCrashed) && !crashed[o.i]:
				crashed[o.i] = true
				queue = append(queue, o.i)
			default:
				return nil, fmt.Errorf("item %d: %w", o.i, o.err)
			}
		}
	}
	return out, nil
}

func (p *Pool) Close() error {
	p.once.Do(func() { close(p.quit) })
	p.all.Wait()
	return nil
}

func (p *Pool) own(command func(ctx context.Context) *exec.Cmd) {
	c, err := launch(command)
	for {
		select {
		case <-p.quit:
			if err == nil {
				c.end()
			}
			return
		case t := <-p.tasks:
			if err != nil {
				t.done <- outcome{i: t.i, err: err}
				c, err = launch(command)
				continue
			}
			result, well, failed := c.compute(t, p.quit)
			if !well {
				c.end()
				select {
				case <-p.quit:
					return
				default:
				}
				c, err = launch(command)
			}
			t.done <- outcome{t.i, result, failed}
		}
	}
}

type child struct {
	cmd *exec.Cmd
	out *json.Encoder
	in  *json.Decoder
}

func launch(command func(ctx context.Context) *exec.Cmd) (*child, error) {
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
	return &child{cmd, json.NewEncoder(stdin), json.NewDecoder(stdout)}, nil
}

func (c *child) compute(t task, quit chan struct{}) (result int64, well bool, err error) {
	answered := make(chan error, 1)
	var reply line
	go func() {
		err := c.out.Encode(line{N: t.item})
		if err == nil {
			err = c.in.Decode(&reply)
		}
		answered <- err
	}()
	select {
	case err := <-answered:
		switch {
		case err != nil:
			return 0, false, errCrashed
		case reply.Err != nil:
			return 0, true, errors.New(*reply.Err)
		}
		return reply.N, true, nil
	case <-t.ctx.Done():
	case <-quit:
	}
	c.cmd.Process.Kill()
	<-answered
	return 0, false, context.Canceled
}

func (c *child) end() {
	c.cmd.Process.Kill()
	c.cmd.Wait()
}
