package isolate_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/01-foundations/isolate"
)

// lifetime is when a child ends that nobody has ended.
const lifetime = 30 * time.Second

// counted is what the handler counts. The parent's must stay 0.
var counted int

// childMain is the main function of a child.
func childMain(mode string) int {
	time.AfterFunc(lifetime, func() { os.Exit(9) })
	if mode == "deaf" {
		announce()
		time.Sleep(2 * lifetime)
	}
	if err := isolate.Serve(os.Stdin, os.Stdout, handle); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	if mode == "stubborn" {
		time.Sleep(2 * lifetime)
	}
	return 0
}

// handle does what the first word of the request says.
func handle(req []byte) ([]byte, error) {
	verb, rest, _ := strings.Cut(string(req), " ")
	switch verb {
	case "fail":
		return nil, errors.New(rest)
	case "pid":
		return fmt.Append(nil, os.Getpid()), nil
	case "count":
		counted++
		return fmt.Append(nil, counted), nil
	case "exit":
		announce()
		os.Exit(3)
	case "hang":
		announce()
		time.Sleep(2 * lifetime)
	case "late":
		announce()
		time.Sleep(150 * time.Millisecond)
	case "noise":
		os.Stderr.Write(make([]byte, 1<<20))
	case "print":
		fmt.Println("thumbnail 1 of 1")
	case "half":
		fmt.Print(`{"`)
		os.Exit(0)
	}
	return []byte(rest), nil
}

// announce tells the test that the child got so far.
func announce() { fmt.Fprintln(os.Stderr, os.Getpid()) }

// A nursery makes the commands of one Worker and watches the children through
// their standard error: a line for each announcement, the end when they die.
type nursery struct {
	t     *kit.T
	mode  string // of the children to come
	quiet bool   // leave Stderr nil

	mu       sync.Mutex
	children []*child
}

type child struct {
	parentEnd, childEnd *os.File
	lines               *bufio.Reader
}

func newNursery(t *kit.T) *nursery { return &nursery{t: t, mode: "serve"} }

// worker returns a new Worker. At the end of the check it is closed, and then,
// as nobody starts a process any more, the pipes.
func (n *nursery) worker() *isolate.Worker {
	w := isolate.New(n.command)
	n.t.Cleanup(n.closePipes)
	n.t.Cleanup(func() { w.Close() })
	return w
}

func (n *nursery) closePipes() {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, c := range n.children {
		c.childEnd.Close() // on a nil file, only an error
		c.parentEnd.Close()
	}
}

func (n *nursery) command(ctx context.Context) *exec.Cmd {
	n.mu.Lock()
	defer n.mu.Unlock()
	if len(n.children) == 16 {
		n.t.Error("children are not started over and over")
	}
	if len(n.children) >= 16 { // stop a run-away
		dead, cancel := context.WithCancel(ctx)
		cancel()
		ctx = dead
	}
	self, err := os.Executable()
	if err != nil {
		n.t.Errorf("the tests cannot find their own binary: %v", err)
	}
	cmd := exec.CommandContext(ctx, self)
	cmd.Env = []string{"KATAS_WORKER=" + n.mode, "GORACE=atexit_sleep_ms=0"}
	cmd.WaitDelay = 5 * time.Second
	c := &child{}
	n.children = append(n.children, c)
	if n.quiet {
		return cmd
	}
	r, w, err := os.Pipe()
	if err != nil {
		n.t.Errorf("the tests cannot make a pipe: %v", err)
		return cmd
	}
	c.parentEnd, c.childEnd, c.lines = r, w, bufio.NewReader(r)
	cmd.Stderr = w
	return cmd
}

// started returns how many children the Worker has asked for.
func (n *nursery) started() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return len(n.children)
}

// wait waits until child number i announces itself. It is false if the child
// died instead.
func (n *nursery) wait(i int) bool {
	for n.started() <= i {
		time.Sleep(time.Millisecond)
	}
	n.mu.Lock()
	c := n.children[i]
	n.mu.Unlock()
	pid, err := c.lines.ReadString('\n')
	n.killLater(strings.TrimSpace(pid))
	return err == nil
}

// announced checks that child number i announces itself.
func (n *nursery) announced(i int) {
	n.t.Helper()
	n.soon("the request reaches the child", func() bool { return n.wait(i) })
}

// killLater sees to it that the child does not outlive the check.
func (n *nursery) killLater(pid string) {
	if p, err := strconv.Atoi(pid); err == nil {
		n.t.Cleanup(func() { killLeftover(p) })
	}
}

// dead waits until child number i, which was started, is dead, and returns how
// many announcements it has made that nobody has read.
func (n *nursery) dead(rule string, i int) (announcements int) {
	n.t.Helper()
	n.mu.Lock()
	c := n.children[i]
	n.mu.Unlock()
	c.childEnd.Close() // the child has its own
	n.soon(rule, func() bool {
		for {
			if _, err := c.lines.ReadString('\n'); err != nil {
				return true
			}
			announcements++
		}
	})
	return announcements
}

// soon checks that fn returns true before patience runs out.
func (n *nursery) soon(rule string, fn func() bool) {
	n.t.Helper()
	result := make(chan bool, 1)
	go func() { result <- fn() }()
	select {
	case ok := <-result:
		if !ok {
			n.t.Fatal(rule)
		}
	case <-kit.Impatient():
		n.t.Fatalf("%s, but not within %v", rule, kit.Patience)
	}
}

// ask calls the Worker where nothing can go wrong.
func ask(t *kit.T, w *isolate.Worker, req string) string {
	t.Helper()
	got, err := w.Call(t.Context(), []byte(req))
	t.Equal("a healthy child gives no error", err, nil)
	return string(got)
}

// remote finds a RemoteError, by value or by pointer, in an error's tree.
func remote(err error) (msg string, ok bool) {
	switch e := any(err).(type) {
	case isolate.RemoteError:
		return e.Msg, true
	case *isolate.RemoteError:
		return e.Msg, true
	case interface{ Unwrap() error }:
		return remote(e.Unwrap())
	case interface{ Unwrap() []error }:
		for _, err := range e.Unwrap() {
			if msg, ok := remote(err); ok {
				return msg, true
			}
		}
	}
	return "", false
}
