package lostupdate_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/03-races/lostupdate"
)

func TestCountIsMultinomial(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		for _, c := range []struct {
			increments []int
			want       int // (all steps)! / the product of (steps of one thread)!
		}{
			{nil, 1},
			{[]int{0}, 1},
			{[]int{2}, 1},
			{[]int{1, 1}, 20},
			{[]int{0, 1, 0, 1}, 20},
			{[]int{2, 1}, 84},
			{[]int{2, 2}, 924},
			{[]int{1, 1, 1}, 1680},
		} {
			t.Given("increments %v", c.increments)
			before := slices.Clone(c.increments)
			schedules := upTo(c.want+1, c.increments)
			if !t.True(fmt.Sprintf("there are %d schedules", c.want), len(schedules) == c.want,
				"%s", number(len(schedules), c.want)) {
				continue
			}
			if !t.Equal("the arguments stay as they were", c.increments, before) {
				return
			}
			ends := make(map[int]int)
			slices.SortFunc(schedules, slices.Compare)
			for i, s := range schedules {
				if i > 0 && !t.True("no schedule comes twice", !slices.Equal(s, schedules[i-1]), "%v twice", s) {
					break
				}
				final, _, err := lostupdate.Replay(c.increments, s)
				if !t.Equal("every schedule can be replayed", err, nil) {
					break
				}
				ends[final]++
			}
			t.Equal("Outcomes agrees with replaying every schedule", lostupdate.Outcomes(c.increments), ends)
			t.Equal("the arguments stay as they were", c.increments, before)
		}
	})
}

func TestSeqStopsEarly(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		seq := lostupdate.Schedules([]int{1, 1})
		for _, stop := range []int{1, 7, 20} {
			t.Given("a loop over the 20 schedules of [1 1] that stops at number %d", stop)
			calls := 0
			seq(func([]int) bool {
				calls++
				return calls < stop
			})
			t.Equal("nothing is yielded after the loop has stopped", calls, stop)
		}
		t.Given("the same sequence once more, to its end")
		calls := 0
		for range seq {
			if calls++; calls > 20 {
				break
			}
		}
		t.Equal("the sequence starts from its start each time", calls, 20)
	})
}

func TestYieldedSlicesAreIndependent(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		var kept [][]int
		var seen []string
		for s := range lostupdate.Schedules([]int{1, 1}) {
			if len(kept) == 20 {
				break
			}
			kept = append(kept, s)
			seen = append(seen, fmt.Sprint(s))
		}
		t.Given("the schedules of [1 1], all kept until the loop has ended")
		t.Equal("there are 20 schedules", len(kept), 20)
		var now []string
		for _, s := range kept {
			now = append(now, fmt.Sprint(s))
		}
		t.Equal("a schedule stays as it was when it came", now, seen)

		var clean []string
		for s := range lostupdate.Schedules([]int{1, 1}) {
			if len(clean) == 20 {
				break
			}
			clean = append(clean, fmt.Sprint(s))
			for i := range s {
				s[i] = 9
			}
			_ = append(s, 9)
		}
		slices.Sort(clean)
		slices.Sort(seen)
		t.Given("a loop that overwrites each schedule it gets")
		t.Equal("what the loop does to its slice does not change the next ones", clean, seen)
	})
}

func number(got, limit int) string {
	if got > limit {
		return fmt.Sprintf("more than %d", limit)
	}
	return fmt.Sprint(got)
}
