// Mutant shared-counter: the goroutines share a plain counter for the next item.
//
// Killed-by: TestResultsKeepInputOrder data-race
package procpool

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"sync"
	"time"
)

var (
	errCrashed = errors.New("procpool: the child crashed")
	errClosed  = errors.New("procpool: the pool is closed")
)

type answer struct {
	Result int64
	Failed bool
	Error  string
}

func Serve(r io.Reader, w io.Writer, fn func(int64) (int64, error)) error {
	in, out := json.NewDecoder(r), json.NewEncoder(w)
	for {
		var item int64
		if err := in.Decode(&item); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("reading an item: %w", err)
		}
		result, err := fn(item)
		a := answer{Result: result}
		if err != nil {
			a = answer{Failed: true, Error: err.Error()}
		}
		if err := out.Encode(a); err != nil {
			return fmt.Errorf("writing an answer: %w", err)
		}
	}
}

type Pool struct {
	command func(ctx context.Context) *exec.Cmd

	places chan *child

	closed   context.Context
	close    context.CancelFunc
	closeAll func() error
}

func Open(n int, command func(ctx context.Context) *exec.Cmd) *Pool {
	p := &Pool{command: command, places: make(chan *child, n)}
	for range n {
		p.places <- nil
	}
	p.closed, p.close = context.WithCancel(context.Background())
	p.closeAll = sync.OnceValue(p.emptyPlaces)
	return p
}

func (p *Pool) Map(ctx context.Context, in []int64) ([]int64, error) {
	if p.closed.Err() != nil {
		return nil, errClosed
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	defer context.AfterFunc(p.closed, func() { cancel(errClosed) })()

	out := make([]int64, len(in))
	next := 0
	var all sync.WaitGroup
	for range min(cap(p.places), len(in)) {
		all.Go(func() {
			for ctx.Err() == nil {
				i := next
				next++
				if i >= len(in) {
					return
				}
				result, err := p.compute(ctx, in[i])
				if err != nil {
					cancel(fmt.Errorf("item %d: %w", i, err))
				}
				out[i] = result
			}
		})
	}
	all.Wait()
	if err := context.Cause(ctx); err != nil {
		return nil, err
	}
	return out, nil
}

func (p *Pool) compute(ctx context.Context, item int64) (int64, error) {
	result, err := p.try(ctx, item)
	if errors.Is(err, errCrashed) {
		result, err = p.try(ctx, item)
	}
	return result, err
}

func (p *Pool) try(ctx context.Context, item int64) (int64, error) {
	var c *child
	select {
	case c = <-p.places:
		defer func() { p.places <- c }()
	case <-ctx.Done():
		return 0, context.Cause(ctx)
	}
	if c == nil {
		fresh, err := start(p.command)
		if err != nil {
			return 0, fmt.Errorf("starting a child: %w", err)
		}
		c = fresh
	}
	spare := context.AfterFunc(ctx, c.kill)
	a, err := c.ask(item)
	if spared := spare(); err != nil || !spared {
		exit := c.end()
		c = nil
		if !spared {
			return 0, context.Cause(ctx)
		}
		return 0, fmt.Errorf("%w: %w", errCrashed, cmp.Or(exit, err))
	}
	if a.Failed {
		return 0, errors.New(a.Error)
	}
	return a.Result, nil
}

func (p *Pool) Close() error {
	p.close()
	return p.closeAll()
}

func (p *Pool) emptyPlaces() error {
	var errs []error
	for range cap(p.places) {
		if c := <-p.places; c != nil {
			errs = append(errs, c.end())
		}
	}
	return errors.Join(errs...)
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
	err := errors.Join(err1, err2)
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		kill()
		return nil, err
	}
	return &child{cmd, stdin, json.NewEncoder(stdin), json.NewDecoder(stdout), kill}, nil
}

func (c *child) ask(item int64) (answer, error) {
	var a answer
	if err := c.out.Encode(item); err != nil {
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
