package counter_test

import (
	"testing"
	"time"

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

func TestValueNeverGoesBack(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		const writers, each = 4, 10_000
		var c counter.Counter
		written := make(chan struct{})
		go func() {
			defer close(written)
			kit.Together(writers, func(int) {
				for range each {
					c.Inc()
				}
			})
		}()
		defer func() { <-written }()
		t.Given("%d goroutines calling Inc %d times each, one watching Value", writers, each)
		for last, done := 0, false; !done; {
			select {
			case <-written:
				done = true // and look once more
			default:
			}
			now := c.Value()
			if !t.True("the value never goes back", now >= last, "%d, then %d", last, now) {
				return
			}
			last = now
		}
	})
}

func TestNoIncrementIsLost(t *testing.T) {
	kit.Stress(t, 3, func(t *kit.T) {
		const writers = 8
		var c counter.Counter
		calls := hammer(writers, 25*time.Millisecond, c.Inc)
		t.Given("%d goroutines calling Inc, %d times in all", writers, calls)
		t.Equal("every Inc counts", c.Value(), calls)
	})
}

func TestReadersDoNotRaceWithWriters(t *testing.T) {
	kit.Stress(t, 20, func(t *kit.T) {
		var c counter.Counter
		kit.Together(4, func(i int) {
			for range 200 {
				if i == 0 { // so that a race is one of a reader and a writer
					c.Inc()
				} else {
					c.Value()
				}
			}
		})
		t.Given("1 goroutine calling Inc, 3 calling Value, 200 times each")
		t.Equal("reading changes nothing", c.Value(), 200)
	})
}

func TestValueCountsEveryIncThatReturned(t *testing.T) {
	kit.Stress(t, 96, func(t *kit.T) {
		const each = 50
		var c counter.Counter
		t.Given("one goroutine calling Inc and then Value, 3 others calling Value all the time")
		kit.Together(4, func(i int) {
			for n := 1; n <= each; n++ {
				if i > 0 {
					c.Value()
					continue
				}
				c.Inc()
				if !t.Equal("Value counts every Inc that has returned", c.Value(), n) {
					return
				}
			}
		})
	})
}

// hammer calls fn in n goroutines for a while, long enough for the scheduler to
// interrupt each of them inside fn, and returns the number of calls.
func hammer(n int, d time.Duration, fn func()) (calls int) {
	counts := make([]int, n)
	end := time.Now().Add(d)
	kit.Together(n, func(i int) {
		for time.Now().Before(end) {
			for range 100 {
				fn()
			}
			counts[i] += 100
		}
	})
	for _, c := range counts {
		calls += c
	}
	return calls
}
