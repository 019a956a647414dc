package procpool_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/02-interpreter/procpool"
)

// A run is a Map in the background.
type run struct {
	cancel context.CancelFunc
	done   chan struct{}
	err    error // valid when done is closed
}

func start(t *kit.T, p *procpool.Pool, in ...int64) *run {
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	r := &run{cancel: cancel, done: make(chan struct{})}
	go func() {
		defer close(r.done)
		_, r.err = p.Map(ctx, in)
	}()
	return r
}

// ends checks that the Map ends although children hang.
func (r *run) ends(t *kit.T, rule string) {
	t.Helper()
	t.Returns(rule, func() { <-r.done })
}

func TestCancelEndsMap(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		p := n.pool(2)
		t.Given("items that hang, by 2 children; then the context is cancelled")
		r := start(t, p, hang, hang, hang)
		n.until("an idle child gets the next item", func(c []*child) bool { return busy(c) > 0 })
		r.cancel()
		r.ends(t, "a cancelled Map returns soon")
		t.True("the error is that of ctx", errors.Is(r.err, context.Canceled), "%v", r.err)
		n.until("a child that was given up is killed", func(c []*child) bool {
			return !slices.ContainsFunc(c, func(c *child) bool { return c.pid != 0 && !c.dead })
		})
		squares(t, p, 1, 2, 3)
	})
}

func TestAllProcessesAreUsed(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		t.Given("items that hang, by 3 children")
		r := start(t, n.pool(3), hang, hang, hang, hang, hang)
		n.until("all 3 children have an item at the same time", func(c []*child) bool { return busy(c) == 3 })
		r.cancel()
		r.ends(t, "a cancelled Map returns soon")
		for _, c := range n.all() {
			t.True("a child has one item at a time", len(c.items) <= 1, "%d items that hang in one child", len(c.items))
		}
	})
}

func TestSlowItemDoesNotStallTheRest(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		t.Given("an item that hangs and 9 others, by 2 children")
		r := start(t, n.pool(2), hang, 1, 2, 3, 4, 5, 6, 7, 8, 9)
		n.until("while one child hangs, the other computes all other items", func(c []*child) bool { return handed(c, 0) == 10 })
		r.cancel()
		r.ends(t, "a cancelled Map returns soon")
	})
}

func TestFirstErrorEndsMap(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		in := []int64{fail}
		for range 80 {
			in = append(in, brief)
		}
		t.Given("an item that fails and 80 of 3ms each, by 1 child")
		p := n.pool(1)
		_, err := p.Map(t.Context(), in)
		t.True("a failing item is an error of Map", err != nil, "no error")
		t.True("after the first error no more items are handed out", handed(n.settle(p), brief) < 80, "all 80 were computed")

		n = newNursery(t)
		p = n.pool(2)
		t.Given("an item that hangs and one that fails, by 2 children")
		r := start(t, p, hang, fail)
		r.ends(t, "Map returns after the first error, and does not wait for an item under way")
		t.True("the error is that of the item that failed", r.err != nil && strings.Contains(r.err.Error(), "no square root"), "%v", r.err)
		squares(t, p, 1, 2, 3)
	})
}

func TestCrashedChildIsRetriedOnce(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t, "fragile")
		p := n.pool(1)
		t.Given("an item that the first child dies of, and the second does not")
		squares(t, p, 1, fragile, 3)
		t.Equal("the item of a dead child is handed out once more", handed(n.settle(p), fragile), 2)

		n = newNursery(t)
		p = n.pool(2)
		in := make([]int64, 48)
		in[46] = crash
		t.Given("48 items by 2 children; each child dies of item 46")
		r := start(t, p, in...)
		r.ends(t, "Map returns when an item has killed two children")
		t.True("an item that kills two children is an error that contains its index",
			r.err != nil && strings.Contains(r.err.Error(), "46"), "%v", r.err)
		squares(t, p, 1, 2, 3)
		t.Equal("the item of a dead child is handed out once more, and not again", handed(n.settle(p), crash), 2)
	})
}

func TestCloseReapsAll(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		unused := n.pool(3)
		t.Given("a Pool that was never used")
		t.Returns("Close returns", func() { unused.Close() })
		_, err := unused.Map(t.Context(), []int64{1})
		t.True("Map after Close is an error", err != nil, "no error")

		n = newNursery(t)
		p := n.pool(3)
		t.Given("a Map that was cancelled while children hang, one that crashed them, and a good one")
		r := start(t, p, hang, hang, hang)
		n.until("all 3 children have an item at the same time", func(c []*child) bool { return busy(c) == 3 })
		r.cancel()
		r.ends(t, "a cancelled Map returns soon")
		start(t, p, crash).ends(t, "Map returns when an item has killed two children")
		squares(t, p, 1, 2, 3)
		closes(t, n, p)

		n = newNursery(t, "stubborn", "stubborn")
		p = n.pool(2)
		t.Given("children that live on when their input ends")
		squares(t, p, 1, 2, 3)
		closes(t, n, p)

		n = newNursery(t)
		p = n.pool(2)
		t.Given("a Map under way whose items hang")
		r = start(t, p, hang, hang, hang)
		n.until("an idle child gets the next item", func(c []*child) bool { return busy(c) > 0 })
		closes(t, n, p)
		r.ends(t, "Close ends a Map under way")
		t.True("a Map that is ended by Close returns an error", r.err != nil, "no error")
	})
}

// closes checks that Close returns and leaves no process behind.
func closes(t *kit.T, n *nursery, p *procpool.Pool) {
	t.Helper()
	t.Returns("Close returns, whatever the children do", func() { p.Close() })
	for _, c := range n.all() {
		t.True("Close waits for every child, so that no process is left, not even a dead one", c.pid == 0 || reaped(c.pid),
			"process %d is still there", c.pid)
	}
	_, err := p.Map(t.Context(), []int64{1})
	t.True("Map after Close is an error", err != nil, "no error")
	t.Returns("a second Close returns", func() { p.Close() })
}
