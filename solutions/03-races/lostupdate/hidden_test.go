package lostupdate_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/03-races/lostupdate"
)

func TestMain(m *testing.M) { kit.Main(m) }

func TestSeedTraceLosesOne(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		for _, c := range []struct {
			increments, schedule []int
			final                int
			trace                string
		}{
			{[]int{1, 1}, []int{0, 1, 0, 1, 0, 1}, 1, "0:Read=0 1:Read=0 0:Add=1 1:Add=1 0:Write=1 1:Write=1"},
			{[]int{1, 1}, []int{1, 1, 1, 0, 0, 0}, 2, "1:Read=0 1:Add=1 1:Write=1 0:Read=1 0:Add=2 0:Write=2"},
			{[]int{0, 2}, []int{1, 1, 1, 1, 1, 1}, 2, "1:Read=0 1:Add=1 1:Write=1 1:Read=1 1:Add=2 1:Write=2"},
			{
				[]int{2, 1},
				[]int{1, 0, 0, 0, 0, 0, 0, 1, 1},
				1,
				"1:Read=0 0:Read=0 0:Add=1 0:Write=1 0:Read=1 0:Add=2 0:Write=2 1:Add=1 1:Write=1",
			},
			{nil, nil, 0, ""},
		} {
			t.Given("Replay(%v, %v)", c.increments, c.schedule)
			final, trace, err := lostupdate.Replay(c.increments, c.schedule)
			if !t.Equal("a schedule that fits is no error", err, nil) {
				continue
			}
			t.Equal("final is what the last Write left in the counter", final, c.final)
			t.Equal("the trace shows the thread's register after each step", show(trace), c.trace)
		}
	})
}

func TestBadScheduleIsAnError(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		for _, c := range []struct {
			increments, schedule []int
			why                  string
		}{
			{[]int{1, 1}, []int{0, 0, 0, 1, 1}, "one step is missing"},
			{[]int{1}, nil, "all steps are missing"},
			{[]int{1, 1}, []int{0, 0, 0, 1, 1, 1, 1}, "one step too many"},
			{[]int{1, 1}, []int{0, 0, 0, 0, 1, 1}, "thread 0 has one step too many, thread 1 one too few"},
			{[]int{1, 1}, []int{0, 0, 0, 1, 1, 2}, "there is no thread 2"},
			{[]int{1, 1}, []int{0, 0, 0, -1, 1, 1}, "there is no thread -1"},
			{nil, []int{0}, "there are no threads"},
		} {
			t.Given("Replay(%v, %v): %s", c.increments, c.schedule, c.why)
			_, _, err := lostupdate.Replay(c.increments, c.schedule)
			t.True("a schedule that does not fit is an error", err != nil, "no error")
		}
	})
}

func TestTwoThreadsOutcomes(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		t.Given("Outcomes([1 1])")
		t.Equal("20 schedules: 2 count both increments, 18 lose one",
			lostupdate.Outcomes([]int{1, 1}), map[int]int{1: 18, 2: 2})
		t.Given("Outcomes([2])")
		t.Equal("a thread alone loses nothing", lostupdate.Outcomes([]int{2}), map[int]int{2: 1})
		t.Given("Outcomes(nil)")
		t.Equal("without threads there is one schedule, and it ends at 0",
			lostupdate.Outcomes(nil), map[int]int{0: 1})
	})
}

func TestMinimumIsTwoNotN(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		schedule := []int{0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1}
		t.Given("Replay([3 3], %v)", schedule)
		final, _, err := lostupdate.Replay([]int{3, 3}, schedule)
		if t.Equal("a schedule that fits is no error", err, nil) {
			t.Equal("six increments can end at 2", final, 2)
		}
		t.Given("Outcomes([3 3])")
		t.Equal("six increments end at 2 in the worst schedules and at 6 in the best",
			lostupdate.Outcomes([]int{3, 3}), map[int]int{2: 648, 3: 30780, 4: 15714, 5: 1458, 6: 20})
	})
}

func show(trace []lostupdate.Event) string {
	var steps []string
	for _, e := range trace {
		op, ok := map[lostupdate.Op]string{
			lostupdate.Read: "Read", lostupdate.Add: "Add", lostupdate.Write: "Write",
		}[e.Op]
		if !ok {
			op = fmt.Sprintf("Op(%d)", int(e.Op))
		}
		steps = append(steps, fmt.Sprintf("%d:%s=%d", e.Thread, op, e.Value))
	}
	return strings.Join(steps, " ")
}

// upTo collects from a sequence, but not without end.
func upTo(limit int, increments []int) [][]int {
	var all [][]int
	for s := range lostupdate.Schedules(increments) {
		all = append(all, slices.Clone(s))
		if len(all) == limit {
			break
		}
	}
	return all
}
