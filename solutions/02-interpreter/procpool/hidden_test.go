package procpool_test

import (
	"context"
	"errors"
	"io"
	"math"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/02-interpreter/procpool"
)

func TestMain(m *testing.M) {
	if mode := os.Getenv("KATAS_WORKER"); mode != "" {
		os.Exit(childMain(mode))
	}
	kit.Main(m)
}

// squares calls Map where nothing can go wrong.
func squares(t *kit.T, p *procpool.Pool, in ...int64) {
	t.Helper()
	var want []int64
	for _, v := range in {
		want = append(want, v*v)
	}
	var got []int64
	var err error
	t.Returns("Map returns when all items are computed", func() { got, err = p.Map(t.Context(), in) })
	t.Equal("without a bad item there is no error", err, nil)
	t.Equal("results are in the order of the input", got, want)
}

func TestResultsKeepInputOrder(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		t.Given("Serve with an empty input")
		t.Equal("Serve returns nil at the end of its input",
			procpool.Serve(strings.NewReader(""), io.Discard, nil), nil)
		p := newNursery(t).pool(3)
		t.Given("an empty input")
		got, err := p.Map(t.Context(), nil)
		t.Equal("without items there is no error", err, nil)
		t.Equal("without items there are no results", len(got), 0)
		t.Given("squares by 3 children; the first item takes 150ms")
		squares(t, p, late, 1, 2, 3, math.MaxInt32, 5, -1, 7, 3037000499, 9, 1, 2)
	})
}

func TestNeverMoreThanNChildren(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		p := n.pool(2)
		t.Given("4 Maps of 6 items by 2 children: two in a row, then two at the same time")
		for range 2 {
			squares(t, p, 1, 2, 3, 4, 5, 6)
		}
		var both sync.WaitGroup
		var errs [2]error
		for i := range errs {
			both.Go(func() { _, errs[i] = p.Map(t.Context(), []int64{1, brief, 3, brief, 5, 6}) })
		}
		t.Returns("two Maps at the same time return", both.Wait)
		t.Equal("two Maps at the same time give no error", errors.Join(errs[:]...), nil)
		started := len(n.all())
		t.True("children serve one item and one Map after the other", started <= 2, "%d children were started", started)
	})
}

func TestErrorNamesTheItem(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		p := newNursery(t).pool(1)
		in := make([]int64, 60)
		in[57] = fail
		t.Given("60 items; fn returns errors.New(\"no square root\") for item 57")
		_, err := p.Map(t.Context(), in)
		text := "no error"
		if err != nil {
			text = err.Error()
		}
		t.True("the error contains the index of the item", strings.Contains(text, "57"), "%s", text)
		t.True("the error contains the text of fn's error", strings.Contains(text, "no square root"), "%s", text)
		squares(t, p, 1, 2, 3)
	})
}

func TestLateRepliesAreNotReused(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		p := n.pool(2)
		t.Given("an item that takes 150ms and one that fails at once; then another Map")
		_, err := p.Map(t.Context(), []int64{late, fail})
		t.True("the first error ends the Map", err != nil, "no error")
		squares(t, p, 1, 2, 3, 5)

		n = newNursery(t)
		p = n.pool(1)
		t.Given("an item that takes 150ms, a context that is cancelled meanwhile; then another Map")
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var first sync.WaitGroup
		first.Go(func() { p.Map(ctx, []int64{late}) })
		n.until("an idle child gets the next item", func(c []*child) bool { return handed(c, late) == 1 })
		cancel()
		t.Returns("a cancelled Map returns", first.Wait)
		squares(t, p, 1, 2, 3, 5)
	})
}
