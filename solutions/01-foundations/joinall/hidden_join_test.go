package joinall_test

import (
	"testing"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/01-foundations/joinall"
)

func TestJoinTwiceIsSafe(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		want := []int{0, 10, 20, 30}
		for range 20 {
			t.Given("4 workers, Join twice, one after the other")
			h := joinall.Spawn(len(want), func(i int) int { return 10 * i })
			t.Equal("Join gives all results", h.Join(), want)
			t.Returns("Join returns again", func() {
				t.Equal("another Join gives the same results", h.Join(), want)
			})
			t.Returns("Done stays closed", func() { <-h.Done(); <-h.Done() })

			t.Given("4 workers, 6 goroutines calling Join at the same time")
			h = joinall.Spawn(len(want), func(i int) int { return 10 * i })
			t.Returns("everybody who joins gets on", func() {
				kit.Together(6, func(int) {
					t.Equal("everybody who joins gets all results", h.Join(), want)
				})
			})
			if t.Failed() {
				return
			}
		}
	})
}

// Nothing but Join and Done orders what the workers write and what is read
// here: the race detector is the judge.
func TestResultsVisibleAfterJoin(t *testing.T) {
	kit.Stress(t, 100, func(t *kit.T) {
		const n = 4
		var noted [n]int
		t.Given("4 workers that write to memory of the caller; 2 goroutines look after Join, 2 after Done")
		h := joinall.Spawn(n, func(i int) *int {
			noted[i] = i + 1
			result := i + 1
			return &result
		})
		kit.Together(4, func(watcher int) {
			if watcher%2 == 0 {
				<-h.Done()
			} else {
				h.Join()
			}
			for i, got := range noted {
				t.Equal("what a worker wrote is visible", got, i+1)
			}
			results := h.Join()
			if !t.Equal("there is one result for each worker", len(results), n) {
				return
			}
			for i, r := range results {
				if t.True("results are complete", r != nil, "result %d is missing", i) {
					t.Equal("results are visible", *r, i+1)
				}
			}
		})
	})
}
