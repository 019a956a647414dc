package procpool_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/02-interpreter/procpool"
)

// lifetime is when a child ends that nobody has ended.
const lifetime = 30 * time.Second

// Items that are more than a number to square.
const (
	fail    = -2 // an error
	hang    = -3 // no answer, ever
	late    = -4 // a square after 150ms
	brief   = -5 // a square after 3ms
	crash   = -6 // the child dies
	fragile = -7 // the child dies if its mode is "fragile"
)

// childMain is the main function of a child.
func childMain(mode string) int {
	time.AfterFunc(lifetime, func() { os.Exit(9) })
	err := procpool.Serve(os.Stdin, os.Stdout, func(item int64) (int64, error) {
		fmt.Fprintln(os.Stderr, os.Getpid(), item)
		switch {
		case item == fail:
			return 0, errors.New("no square root")
		case item == hang:
			time.Sleep(2 * lifetime)
		case item == late:
			time.Sleep(150 * time.Millisecond)
		case item == brief:
			time.Sleep(3 * time.Millisecond)
		case item == crash, item == fragile && mode == "fragile":
			os.Exit(3)
		}
		return item * item, nil
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	if mode == "stubborn" {
		time.Sleep(2 * lifetime)
	}
	return 0
}

// A nursery makes the commands of one Pool and watches the children through
// their standard error: a line for each item, the end when they die.
type nursery struct {
	t     *kit.T
	modes []string // of the children to come, in the order of their start; the last is for all others

	watching sync.WaitGroup

	mu       sync.Mutex
	changed  chan struct{} // closed and replaced at each change
	children []*child
}

type child struct {
	pid   int // 0 before its first item
	items []int64
	dead  bool // known only if it had an item, or after settle

	parentEnd, childEnd *os.File
}

func newNursery(t *kit.T, modes ...string) *nursery {
	return &nursery{t: t, modes: append(modes, "serve"), changed: make(chan struct{})}
}

// pool returns a new Pool. At the end of the check the children are killed, the
// Pool is closed, and then, as nobody starts a process any more, the pipes.
func (n *nursery) pool(size int) *procpool.Pool {
	p := procpool.Open(size, n.command)
	n.t.Cleanup(n.closePipes)
	n.t.Cleanup(func() { p.Close() })
	n.t.Cleanup(n.killLeftovers)
	return p
}

func (n *nursery) command(ctx context.Context) *exec.Cmd {
	c := &child{}
	var number int
	n.note(func() {
		n.children = append(n.children, c)
		number = len(n.children)
	})
	if number == 17 {
		n.t.Error("children are not started over and over")
	}
	if number > 16 { // stop a run-away
		dead, cancel := context.WithCancel(ctx)
		cancel()
		ctx = dead
	}
	self, err := os.Executable()
	if err != nil {
		n.t.Errorf("the tests cannot find their own binary: %v", err)
	}
	cmd := exec.CommandContext(ctx, self)
	cmd.Env = []string{"KATAS_WORKER=" + n.modes[min(number, len(n.modes))-1], "GORACE=atexit_sleep_ms=0"}
	cmd.WaitDelay = 5 * time.Second
	r, w, err := os.Pipe()
	if err != nil {
		n.t.Errorf("the tests cannot make a pipe: %v", err)
		return cmd
	}
	n.note(func() { c.parentEnd, c.childEnd = r, w })
	n.watching.Go(func() { n.watch(c) })
	cmd.Stderr = w
	return cmd
}

func (n *nursery) watch(c *child) {
	for lines := bufio.NewScanner(c.parentEnd); lines.Scan(); {
		var pid int
		var item int64
		if _, err := fmt.Sscan(lines.Text(), &pid, &item); err == nil {
			n.note(func() { c.pid, c.items = pid, append(c.items, item) })
			c.childEnd.Close() // the child runs and has its own
		}
	}
	n.note(func() { c.dead = true })
}

// settle closes the Pool and waits until everything that the children did is known.
func (n *nursery) settle(p *procpool.Pool) []*child {
	n.t.Helper()
	p.Close()
	for _, c := range n.all() {
		c.childEnd.Close()
	}
	n.t.Returns("no child lives on after Close", n.watching.Wait)
	return n.all()
}

func (n *nursery) note(change func()) {
	n.mu.Lock()
	defer n.mu.Unlock()
	change()
	close(n.changed)
	n.changed = make(chan struct{})
}

// until waits until ok, of which the children are the input, is true.
func (n *nursery) until(rule string, ok func([]*child) bool) {
	n.t.Helper()
	patience := kit.Impatient()
	for {
		n.mu.Lock()
		met, changed := ok(n.children), n.changed
		n.mu.Unlock()
		if met {
			return
		}
		select {
		case <-changed:
		case <-patience:
			n.t.Fatalf("%s, but not within %v", rule, kit.Patience)
		}
	}
}

// all returns what, so far, the children are known to have done.
func (n *nursery) all() []*child {
	n.mu.Lock()
	defer n.mu.Unlock()
	var all []*child
	for _, c := range n.children {
		known := *c
		all = append(all, &known)
	}
	return all
}

func (n *nursery) killLeftovers() {
	for _, c := range n.all() {
		killLeftover(c.pid)
	}
}

func (n *nursery) closePipes() {
	for _, c := range n.all() {
		c.childEnd.Close()
		c.parentEnd.Close()
	}
}

// busy returns how many children had an item, and handed how often item was
// handed out, or everything if item is 0.
func busy(children []*child) (count int) {
	for _, c := range children {
		if c.pid != 0 {
			count++
		}
	}
	return count
}

func handed(children []*child, item int64) (count int) {
	for _, c := range children {
		for _, v := range c.items {
			if v == item || item == 0 {
				count++
			}
		}
	}
	return count
}
