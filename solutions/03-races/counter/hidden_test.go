package counter_test

import (
	"sync"
	"testing"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/03-races/counter"
)

func TestMain(m *testing.M) { kit.Main(m) }

func TestZeroValueIsReady(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		var c counter.Counter
		t.Given("var c Counter")
		t.Equal("a new counter shows 0", c.Value(), 0)
		c.Inc()
		c.Inc()
		t.Given("Inc, Inc")
		t.Equal("Value counts the Incs", c.Value(), 2)
	})
}

func TestIncAlwaysReturns(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		var c counter.Counter
		t.Given("Inc, Value, Inc, Value, one after the other")
		t.Returns("a second call returns like the first", func() {
			for range 2 {
				c.Inc()
				c.Value()
			}
		})
	})
}

func TestTwoCountersAreIndependent(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		var a, b counter.Counter
		a.Inc()
		a.Inc()
		b.Inc()
		t.Given("a.Inc, a.Inc, b.Inc")
		t.Equal("the first counter counts only its own", a.Value(), 2)
		t.Equal("the second counter counts only its own", b.Value(), 1)
	})
}

func TestNoIncrementIsLost(t *testing.T) {
	kit.Stress(t, 5, func(t *kit.T) {
		const writers = 8
		each := 4000 + t.Rand().IntN(1000)
		var c counter.Counter
		together(writers, func() {
			for range each {
				c.Inc()
			}
		})
		t.Given("%d goroutines, %d Incs each", writers, each)
		t.Equal("every Inc counts", c.Value(), writers*each)
	})
}

func TestReadersDoNotRaceWithWriters(t *testing.T) {
	kit.Stress(t, 20, func(t *kit.T) {
		var c counter.Counter
		var all sync.WaitGroup
		all.Go(func() {
			together(2, func() {
				for range 200 {
					c.Inc()
				}
			})
		})
		all.Go(func() {
			together(2, func() {
				for range 200 {
					c.Value()
				}
			})
		})
		all.Wait()
		t.Given("2 goroutines calling Inc, 2 calling Value, 200 times each")
		t.Equal("reading changes nothing", c.Value(), 400)
	})
}

func TestValueNeverGoesBack(t *testing.T) {
	kit.Stress(t, 10, func(t *kit.T) {
		const writers, each = 4, 1000
		var c counter.Counter
		written := make(chan struct{})
		go func() {
			defer close(written)
			together(writers, func() {
				for range each {
					c.Inc()
				}
			})
		}()
		t.Given("%d goroutines calling Inc, one watching Value", writers)
		for last, done := 0, false; !done; {
			select {
			case <-written:
				done = true
			default:
			}
			now := c.Value()
			if !t.True("the value never goes back", now >= last, "%d, then %d", last, now) {
				break
			}
			last = now
		}
		<-written
	})
}

// together runs fn in n goroutines and waits for all of them. It adds no
// ordering between them but the start and the end.
func together(n int, fn func()) {
	var all sync.WaitGroup
	for range n {
		all.Go(fn)
	}
	all.Wait()
}
