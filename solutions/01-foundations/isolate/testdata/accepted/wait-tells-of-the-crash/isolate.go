// Accepted wait-tells-of-the-crash: os/exec copies the output, and a Wait in the background closes the line when the child dies.
package isolate

import (
	"bufio"
	"context"
	"encoding/base64"
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

func Serve(r io.Reader, w io.Writer, handle func([]byte) ([]byte, error)) error {
	in := bufio.NewReader(r)
	for {
		line, err := in.ReadBytes('\n')
		if err == io.EOF && len(line) == 0 {
			return nil
		} else if err != nil {
			return err
		}
		req, err := unpack(line)
		if err != nil {
			return err
		}
		reply, err := handle(req)
		answer := pack(append([]byte{'+'}, reply...))
		if err != nil {
			answer = pack(append([]byte{'-'}, err.Error()...))
		}
		if _, err := w.Write(answer); err != nil {
			return err
		}
	}
}

// A line is a JSON string: the bytes in base64.
func pack(b []byte) []byte {
	line, _ := json.Marshal(base64.StdEncoding.EncodeToString(b))
	return append(line, '\n')
}

func unpack(line []byte) ([]byte, error) {
	var s string
	if err := json.Unmarshal(line, &s); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(s)
}

type Worker struct {
	command func(ctx context.Context) *exec.Cmd

	mu     sync.Mutex
	free   *sync.Cond
	busy   bool
	closed bool
	child  *child
}

type child struct {
	stdin io.WriteCloser
	lines *bufio.Reader
	kill  context.CancelFunc
	gone  chan struct{}
}

func New(command func(ctx context.Context) *exec.Cmd) *Worker {
	w := &Worker{command: command}
	w.free = sync.NewCond(&w.mu)
	return w
}

func (w *Worker) begin(ctx context.Context) (*child, error) {
	wake := context.AfterFunc(ctx, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.free.Broadcast()
	})
	defer wake()
	w.mu.Lock()
	defer w.mu.Unlock()
	for w.busy && !w.closed && ctx.Err() == nil {
		w.free.Wait()
	}
	switch {
	case w.closed:
		return nil, ErrClosed
	case ctx.Err() != nil:
		return nil, ctx.Err()
	}
	if w.child == nil {
		c, err := launch(w.command)
		if err != nil {
			return nil, err
		}
		w.child = c
	}
	w.busy = true
	return w.child, nil
}

func (w *Worker) finish(c *child, well bool) (closed bool) {
	if !well {
		c.kill()
		<-c.gone
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if !well {
		w.child = nil
	}
	w.busy = false
	w.free.Broadcast()
	return w.closed
}

func (w *Worker) Call(ctx context.Context, req []byte) ([]byte, error) {
	c, err := w.begin(ctx)
	if err != nil {
		return nil, err
	}
	stop := context.AfterFunc(ctx, c.kill)
	var reply []byte
	if _, err = c.stdin.Write(pack(req)); err == nil {
		var line []byte
		if line, err = c.lines.ReadBytes('\n'); err == nil {
			reply, err = unpack(line)
		}
	}
	well := stop() && err == nil && len(reply) > 0
	closed := w.finish(c, well)
	switch {
	case well && reply[0] == '-':
		return nil, RemoteError{string(reply[1:])}
	case well:
		return reply[1:], nil
	case closed:
		return nil, ErrClosed
	case ctx.Err() != nil:
		return nil, ctx.Err()
	}
	return nil, fmt.Errorf("%w: %v", ErrCrashed, err)
}

func (w *Worker) Close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.closed = true
	w.free.Broadcast()
	if w.child != nil {
		w.child.kill()
	}
	for w.busy {
		w.free.Wait()
	}
	if w.child != nil {
		<-w.child.gone
		w.child = nil
	}
	return nil
}

func launch(command func(ctx context.Context) *exec.Cmd) (*child, error) {
	ctx, kill := context.WithCancel(context.Background())
	cmd := command(ctx)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		kill()
		return nil, err
	}
	r, w := io.Pipe()
	cmd.Stdout = w
	if err := cmd.Start(); err != nil {
		kill()
		return nil, err
	}
	c := &child{stdin, bufio.NewReader(r), kill, make(chan struct{})}
	go func() {
		defer close(c.gone)
		defer kill()
		w.CloseWithError(fmt.Errorf("the child is gone: %v", cmd.Wait()))
	}()
	// A reader that left must not keep Wait waiting.
	context.AfterFunc(ctx, func() { r.Close() })
	return c, nil
}
