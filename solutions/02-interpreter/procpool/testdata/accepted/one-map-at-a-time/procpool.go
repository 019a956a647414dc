// Accepted one-map-at-a-time: Maps take turns; a queue of items on a channel, child k belongs to goroutine k.
package procpool

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strconv"
	"strings"
	"sync"
)

// A line is a JSON string: a number, or an error behind an exclamation mark.
func Serve(r io.Reader, w io.Writer, fn func(int64) (int64, error)) error {
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		item, err := strconv.ParseInt(strings.Trim(lines.Text(), `"`), 10, 64)
		if err != nil {
			return err
		}
		result, err := fn(item)
		answer := strconv.FormatInt(result, 10)
		if err != nil {
			answer = "!" + err.Error()
		}
		if _, err := fmt.Fprintf(w, "%q\n", answer); err != nil {
			return err
		}
	}
	return lines.Err()
}

type Pool struct {
	command  func(ctx context.Context) *exec.Cmd
	mapping  chan struct{} // full while a Map, or Close, has the children
	children []*child

	closing  context.Context
	endItNow context.CancelFunc
}

type child struct {
	cmd   *exec.Cmd
	stdin io.Writer
	lines *bufio.Reader
}

func Open(n int, command func(ctx context.Context) *exec.Cmd) *Pool {
	p := &Pool{command: command, mapping: make(chan struct{}, 1), children: make([]*child, n)}
	p.closing, p.endItNow = context.WithCancel(context.Background())
	return p
}

type job struct {
	index int
	item  int64
}

func (p *Pool) Map(ctx context.Context, in []int64) ([]int64, error) {
	select {
	case p.mapping <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-p.mapping }()
	if p.closing.Err() != nil {
		return nil, errors.New("closed")
	}

	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stop := context.AfterFunc(p.closing, cancel)
	defer stop()

	var mu sync.Mutex
	var first error
	fail := func(err error) {
		mu.Lock()
		defer mu.Unlock()
		if first == nil {
			first = err
		}
		cancel()
	}
	jobs := make(chan job)
	out := make([]int64, len(in))
	var all sync.WaitGroup
	for k := range p.children {
		all.Add(1)
		go func() {
			defer all.Done()
			for j := range jobs {
				result, err := p.compute(ctx, k, j.item)
				if ctx.Err() != nil && err != nil {
					fail(ctx.Err())
				} else if err != nil {
					fail(fmt.Errorf("item number %d: %w", j.index, err))
				}
				out[j.index] = result
			}
		}()
	}
feed:
	for i, item := range in {
		select {
		case jobs <- job{i, item}:
		case <-ctx.Done():
			break feed
		}
	}
	close(jobs)
	all.Wait()
	if first == nil {
		first = ctx.Err()
	}
	return out, first
}

var errDied = errors.New("the child died")

func (p *Pool) compute(ctx context.Context, k int, item int64) (result int64, err error) {
	for range 2 {
		if p.children[k] == nil {
			if p.children[k], err = launch(p.command); err != nil {
				return 0, err
			}
		}
		c := p.children[k]
		stop := context.AfterFunc(ctx, func() { c.cmd.Process.Kill() })
		result, err = c.ask(item)
		if !stop() || errors.Is(err, errDied) {
			p.children[k] = nil
			c.end()
		}
		if !errors.Is(err, errDied) || ctx.Err() != nil {
			break
		}
	}
	return result, err
}

func (c *child) ask(item int64) (int64, error) {
	if _, err := fmt.Fprintf(c.stdin, "\"%d\"\n", item); err != nil {
		return 0, errDied
	}
	line, err := c.lines.ReadString('\n')
	if err != nil {
		return 0, errDied
	}
	answer, err := strconv.Unquote(strings.TrimSpace(line))
	if err != nil {
		return 0, errDied
	}
	if text, failed := strings.CutPrefix(answer, "!"); failed {
		return 0, errors.New(text)
	}
	return strconv.ParseInt(answer, 10, 64)
}

func (c *child) end() {
	c.cmd.Process.Kill()
	c.cmd.Wait()
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
	return &child{cmd, stdin, bufio.NewReader(stdout)}, nil
}

func (p *Pool) Close() error {
	p.endItNow()
	p.mapping <- struct{}{}
	defer func() { <-p.mapping }()
	for k, c := range p.children {
		if c != nil {
			c.end()
			p.children[k] = nil
		}
	}
	return nil
}
