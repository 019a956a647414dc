// Mutant child-of-the-first-call: the child is started with the context of the
// Call that needed it, and dies when that context ends after the Call.
//
// Killed-by: TestEcho assertion
package isolate

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"time"
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

// A request and its answer have the same ID. They have no other field in common:
// a child that only repeats what it reads does not answer. Texts are []byte, which
// JSON carries unchanged whatever they contain. A field that is absent is nil.
type request struct {
	ID  *uint64 `json:"id"`
	Req *[]byte `json:"req"`
}

type answer struct {
	ID    *uint64 `json:"id"`
	Reply *[]byte `json:"reply,omitempty"`
	Err   *[]byte `json:"err,omitempty"`
}

// encode returns v as a line.
func encode(v any) ([]byte, error) {
	line, err := json.Marshal(v)
	return append(line, '\n'), err
}

// ref returns a pointer to b, which JSON must not take for null.
func ref(b []byte) *[]byte {
	if b == nil {
		b = []byte{}
	}
	return &b
}

// Serve is the child's end: it reads requests from r, one JSON value a line,
// calls handle with each, one at a time, and answers each with one line of JSON
// on w before it reads the next. What the JSON looks like is up to Serve and
// Worker. Requests and replies are any bytes, from none to at least 1 MiB.
//
// Serve returns nil at the end of r, and an error if it cannot read or write or
// meets a line that is no request. It need not recover a panic of handle.
func Serve(r io.Reader, w io.Writer, handle func([]byte) ([]byte, error)) error {
	in := bufio.NewReader(r)
	for {
		line, err := in.ReadBytes('\n')
		if err == io.EOF && len(line) == 0 {
			return nil
		}
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			return fmt.Errorf("isolate: reading a request: %w", err)
		}
		var q request
		if err := json.Unmarshal(line, &q); err != nil {
			return fmt.Errorf("isolate: not a request: %w", err)
		}
		if q.ID == nil || q.Req == nil {
			return errors.New("isolate: not a request")
		}

		a := answer{ID: q.ID}
		if reply, err := handle(*q.Req); err != nil {
			a.Err = ref([]byte(err.Error()))
		} else {
			a.Reply = ref(reply)
		}
		line, err = encode(a)
		if err != nil {
			return fmt.Errorf("isolate: encoding an answer: %w", err)
		}
		if _, err := w.Write(line); err != nil {
			return fmt.Errorf("isolate: writing an answer: %w", err)
		}
	}
}

const (
	maxLine   = 256 << 20       // of an answer; what is longer is rubbish
	lastWords = time.Second     // to read what a dead child wrote, if others have its stdout open
	waitDelay = 2 * time.Second // for the same with its stderr, if command sets nothing else
)

// A child is a process that was started. Its ctx ends when it is killed.
type child struct {
	ctx    context.Context
	cancel context.CancelFunc
	cmd    *exec.Cmd
	stdin  *os.File
	stdout *os.File
	lines  chan []byte   // what it writes; closed after the last
	exited chan struct{} // closed when the system has let go of it
	lastID uint64
}

// A Worker has its work done by a child process. All methods are safe for
// concurrent use.
type Worker struct {
	command func(ctx context.Context) *exec.Cmd

	life context.Context // of all children
	end  context.CancelFunc

	turn  chan struct{} // holds one value; who takes it may use the child
	child *child        // the last one, if any; only for the one whose turn it is

	mu     sync.Mutex
	closed chan struct{}  // closed under mu
	alive  sync.WaitGroup // for the children; no Add after closed
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
	w := &Worker{command: command, turn: make(chan struct{}, 1), closed: make(chan struct{})}
	w.life, w.end = context.WithCancel(context.Background())
	w.turn <- struct{}{}
	return w
}

func (w *Worker) isClosed() bool {
	select {
	case <-w.closed:
		return true
	default:
		return false
	}
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
	select {
	case <-w.turn:
		defer func() { w.turn <- struct{}{} }()
	case <-ctx.Done():
	case <-w.closed:
	}
	if w.isClosed() {
		return nil, ErrClosed
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}

	if w.child != nil && w.child.isDead() {
		w.child.kill() // the rest of it
		// One child at a time: they may have the same Stderr.
		select {
		case <-w.child.exited:
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-w.closed:
			return nil, ErrClosed
		}
		w.child = nil
	}
	if w.child == nil {
		c, err := w.start(ctx)
		if err != nil {
			return nil, err
		}
		w.child = c
	}
	a, err := w.ask(ctx, w.child, req)
	if err != nil {
		w.child.kill()    // the next Call sees that it is dead
		if w.isClosed() { // it did not die by itself
			err = ErrClosed
		}
		return nil, err
	}
	if a.Err != nil {
		return nil, RemoteError{Msg: string(*a.Err)}
	}
	return *a.Reply, nil
}

// start starts a child. It ends with ctx.
func (w *Worker) start(ctx context.Context) (_ *child, err error) {
	c := &child{lines: make(chan []byte), exited: make(chan struct{})}
	c.ctx, c.cancel = context.WithCancel(ctx)
	context.AfterFunc(w.life, c.cancel)
	defer func() {
		if err != nil {
			c.cancel()
		}
	}()
	c.cmd = w.command(c.ctx)
	if c.cmd == nil {
		return nil, errors.New("isolate: no command")
	}

	stdin, toChild, err := os.Pipe()
	if err != nil {
		return nil, fmt.Errorf("isolate: starting a child: %w", err)
	}
	defer stdin.Close()
	fromChild, stdout, err := os.Pipe()
	if err != nil {
		toChild.Close()
		return nil, fmt.Errorf("isolate: starting a child: %w", err)
	}
	defer stdout.Close()
	c.cmd.Stdin, c.cmd.Stdout = stdin, stdout
	c.stdin, c.stdout = toChild, fromChild
	if c.cmd.WaitDelay == 0 {
		c.cmd.WaitDelay = waitDelay
	}

	w.mu.Lock()
	closed := w.isClosed()
	if !closed {
		w.alive.Add(1)
	}
	w.mu.Unlock()
	if closed {
		err = ErrClosed
	} else if err = c.cmd.Start(); err != nil {
		w.alive.Done()
		err = fmt.Errorf("isolate: starting a child: %w", err)
		if w.isClosed() {
			err = ErrClosed
		}
	}
	if err != nil {
		toChild.Close()
		fromChild.Close()
		return nil, err
	}
	context.AfterFunc(c.ctx, c.kill)
	w.alive.Go(c.read)
	go func() {
		defer w.alive.Done()
		c.wait()
	}()
	return c, nil
}

// read passes on what the child writes, line by line.
func (c *child) read() {
	defer close(c.lines)
	defer c.stdout.Close()
	in := bufio.NewReaderSize(c.stdout, 64<<10)
	for {
		var line []byte
		for {
			part, err := in.ReadSlice('\n')
			line = append(line, part...)
			if err == nil {
				break
			}
			if err != bufio.ErrBufferFull || len(line) > maxLine {
				return
			}
		}
		select {
		case c.lines <- line:
		case <-c.ctx.Done():
			return
		}
	}
}

// wait waits for the death of the child.
func (c *child) wait() {
	c.cmd.Wait()
	close(c.exited)
	c.stdin.Close()
	// The end of its output comes at once, unless a child of the child has it, too.
	c.stdout.SetReadDeadline(time.Now().Add(lastWords))
}

func (c *child) isDead() bool {
	select {
	case <-c.exited:
		return true
	default:
		return c.ctx.Err() != nil
	}
}

// kill ends the child, and all that goes on with it, without waiting for its death.
func (c *child) kill() {
	c.cancel()
	c.cmd.Process.Kill()
	c.stdin.Close()
	c.stdout.Close()
}

// ask sends req to c and returns the answer. After an error c must be killed.
func (w *Worker) ask(ctx context.Context, c *child, req []byte) (*answer, error) {
	c.lastID++
	id := c.lastID
	line, err := encode(request{ID: &id, Req: ref(req)})
	if err != nil {
		return nil, err
	}
	written := make(chan error, 1)
	go func() {
		_, err := c.stdin.Write(line)
		written <- err
	}()

	var got *answer
	for sending := written; got == nil || sending != nil; {
		select {
		case err := <-sending:
			if err != nil {
				return nil, fmt.Errorf("%w: it does not read: %v", ErrCrashed, err)
			}
			sending = nil
		case line, ok := <-c.lines:
			if !ok {
				return nil, fmt.Errorf("%w: no answer", ErrCrashed)
			}
			if got != nil {
				return nil, fmt.Errorf("%w: two answers", ErrCrashed)
			}
			if got = parse(line, id); got == nil {
				return nil, fmt.Errorf("%w: it wrote %.60q", ErrCrashed, bytes.TrimSpace(line))
			}
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-w.closed:
			return nil, ErrClosed
		}
	}
	return got, nil
}

// parse returns the answer to request id, or nil if line is something else.
func parse(line []byte, id uint64) *answer {
	var a answer
	if json.Unmarshal(line, &a) != nil || a.ID == nil || *a.ID != id || (a.Reply == nil) == (a.Err == nil) {
		return nil
	}
	return &a
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
	w.mu.Lock()
	if !w.isClosed() {
		close(w.closed)
	}
	w.mu.Unlock()
	w.end() // kills them
	w.alive.Wait()
	return nil
}
