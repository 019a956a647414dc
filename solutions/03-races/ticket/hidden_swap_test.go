package ticket_test

import (
	"runtime"
	"slices"
	"testing"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/03-races/ticket"
)

// Every Swap of this check sets a base of its own, a multiple of span, so that
// each number tells after which Swap it was given out. A sum alone would not
// see one number given out twice and another one never.
const span = 1 << 32

func TestSwapAndAddLoseNothing(t *testing.T) {
	kit.Stress(t, 5, func(t *kit.T) {
		const swappers, swaps, customers, each = 2, 400, 4, 1500
		var d ticket.Dispenser
		ends := make([][]int64, swappers+1)   // what Swap returned
		given := make([][]int64, 2*customers) // all numbers given out
		kit.Together(swappers+2*customers, func(i int) {
			switch {
			case i < swappers:
				for k := range swaps {
					base := int64(1+k*swappers+i) * span
					ends[i] = append(ends[i], d.Swap(base))
					runtime.Gosched()
				}
			case i < swappers+customers:
				mine := make([]int64, each)
				for k := range mine {
					mine[k] = d.Next()
				}
				given[i-swappers] = mine
			default: // groups of three
				mine := make([]int64, 0, 3*each)
				for range each {
					last := d.Add(3)
					mine = append(mine, last-2, last-1, last)
				}
				given[i-swappers] = mine
			}
		})
		ends[swappers] = []int64{d.Load()}
		t.Given("%d goroutines calling Swap, each with another multiple of %d, %d Next, %d Add(3)",
			swappers, int64(span), customers, customers)
		checkSegments(t, slices.Concat(ends...), slices.Concat(given...), swappers*swaps+1)
	})
}

// checkSegments checks that between each Swap and the next one exactly the
// numbers from the first Swap's base to the second Swap's result were given out.
func checkSegments(t *kit.T, ends, given []int64, segments int) {
	last := make(map[int64]int64) // base -> last number given out after it
	for _, end := range ends {
		base := end - end%span
		if first, twice := last[base]; twice {
			t.True("what a Swap sets is returned by one later Swap or Load, not by two", false, "%d, then %d", first, end)
			return
		}
		last[base] = end
	}
	if !t.Equal("what a Swap sets is returned by one later Swap or Load, each once", len(last), segments) {
		return
	}
	slices.Sort(given)
	count := make(map[int64]int64)
	for i, n := range given {
		if i > 0 && n == given[i-1] {
			t.True("no number is given out twice", false, "%d came twice", n)
			return
		}
		base := n - n%span
		count[base]++
		if !t.True("Swap returns the last number given out before it", n <= last[base],
			"%d was given out, and the next Swap returned %d", n, last[base]) {
			return
		}
	}
	for base, end := range last {
		if !t.Equal("Swap returns the base plus what Next and Add gave out since", end-base, count[base]) {
			return
		}
	}
}
