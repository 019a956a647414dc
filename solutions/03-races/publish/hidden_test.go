package publish_test

import (
	"context"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/03-races/publish"
)

func TestMain(m *testing.M) { kit.Main(m) }

func TestPeekBeforePublish(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		var b publish.Box[int]
		v, ok := b.Peek()
		t.Given("var b Box[int]")
		t.Equal("an empty box has no value", ok, false)
		t.Equal("without a value Peek returns the zero value", v, 0)
		b.Publish(0)
		_, ok = b.Peek()
		t.Given("Publish(0)")
		t.Equal("the zero value is a value", ok, true)

		var e publish.Box[error]
		t.Given("var e Box[error], Publish(nil)")
		t.Equal("the first Publish wins", e.Publish(nil), true)
		_, ok = e.Peek()
		t.Equal("nil is a value", ok, true)
	})
	kit.Run(t, peekNeverWaits)
}

// peekNeverWaits looks into a box while somebody waits for the value.
func peekNeverWaits(t *kit.T) {
	var b publish.Box[int]
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	returned := make(chan struct{})
	go func() { defer close(returned); b.Wait(ctx) }()
	t.Given("an empty box, somebody waiting for the value")
	t.Blocked("Wait waits while the box is empty", returned)
	t.Returns("Peek does not wait", func() { b.Peek() })
	t.Returns("Publish does not wait for those who wait for the value", func() { b.Publish(7) })
	t.Returns("Wait returns after Publish", func() { <-returned })
}

// A page takes its time to be copied: a gap between a look at the box and the
// act of filling it is wide.
type page [2048]int

func TestFirstPublishWins(t *testing.T) {
	kit.Stress(t, 5, func(t *kit.T) {
		const publishers, boxes = 2, 200
		t.Given("%d goroutines that Publish at the same time", publishers)
		var b [boxes]publish.Box[page]
		var won [boxes][publishers]bool
		var arrived atomic.Int32
		kit.Together(publishers, func(i int) {
			for k := range b {
				// All begin each box at the same moment, as nearly as can be.
				arrived.Add(1)
				for spins := 1; int(arrived.Load()) < (k+1)*publishers; spins++ {
					if spins%1000 == 0 { // the other one has no processor
						time.Sleep(time.Microsecond)
					}
				}
				won[k][i] = b[k].Publish(page{100 + i})
			}
		})
		for k := range b {
			if !checkWinner(t, &b[k], won[k][:]) {
				return
			}
		}
	})
}

func checkWinner(t *kit.T, b *publish.Box[page], won []bool) bool {
	var winners []int
	for i, ok := range won {
		if ok {
			winners = append(winners, 100+i)
		}
	}
	if !t.True("exactly one Publish wins", len(winners) == 1, "%d of %d won", len(winners), len(won)) {
		return false
	}
	later := b.Publish(page{1})
	v, ok := b.Peek()
	waited, err := b.Wait(t.Context())
	return t.Equal("a later Publish does not win", later, false) &&
		t.Equal("Peek finds a value after Publish", ok, true) &&
		t.Equal("the value of the Publish that won stays", v[0], winners[0]) &&
		t.Equal("Wait needs not wait after Publish", err, nil) &&
		t.Equal("Peek and Wait agree", waited[0], v[0])
}

// An atlas is whole if every page holds the number that stands in the index.
type atlas struct {
	title *int // written before Publish, in other memory
	pages [64]int
	index int
}

func newAtlas(n int) atlas {
	a := atlas{title: &n, index: n}
	for i := range a.pages {
		a.pages[i] = n
	}
	return a
}

func (a *atlas) whole(n int) bool {
	if a.title == nil || *a.title != n || a.index != n {
		return false
	}
	for _, page := range a.pages {
		if page != n {
			return false
		}
	}
	return true
}

// Nothing here orders the readers and the publisher but the box itself, unless
// a reader has looked in vain for very long.
func TestReaderSeesWholeValue(t *testing.T) {
	kit.Stress(t, 100, func(t *kit.T) {
		const peekers = 3
		n := 1 + t.Rand().IntN(1000)
		var b publish.Box[atlas]
		var seen [peekers + 1]atlas
		var found [peekers]bool
		var won bool
		var err error
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		published := make(chan struct{})
		kit.Together(peekers+2, func(i int) {
			switch {
			case i < peekers:
				for range 10_000 {
					if seen[i], found[i] = b.Peek(); found[i] {
						return
					}
					runtime.Gosched()
				}
				<-published
				seen[i], found[i] = b.Peek()
			case i == peekers:
				seen[i], err = b.Wait(ctx)
			default:
				runtime.Gosched()
				won = b.Publish(newAtlas(n))
				close(published)
				if !won {
					cancel()
				}
			}
		})
		t.Given("%d goroutines that Peek until there is a value, one that Waits, one that Publishes", peekers)
		if !t.Equal("a Publish that comes alone wins", won, true) {
			return
		}
		t.Equal("Wait with a live context returns no error", err, nil)
		t.Equal("each Peek after Publish finds the value", found, [peekers]bool{true, true, true})
		for i := range seen {
			t.True("who sees the value sees all of it", seen[i].whole(n), "an atlas with missing pages")
		}
	})
}
