package kitchen_test

import (
	"context"
	"fmt"
	"runtime"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/01-foundations/kitchen"
)

const ms = time.Millisecond

func TestMain(m *testing.M) { kit.Main(m) }

func TestStepsOfOneDishKeepOrder(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		dishes := menu(4,
			step("wash", 10*ms, 30*ms), step("cut", 5*ms, 0), step("fry", 5*ms, 20*ms), step("serve", ms, 0))

		t.Given("OneCook, 4 dishes of 4 steps")
		calls, work := newLog(dishes, func(time.Duration) {}) // no sleep: a mutex may be the hands
		t.Equal("no error comes out when none went in", kitchen.OneCook(t.Context(), dishes, work), nil)
		checkOrder(t, dishes, calls)

		t.Given("a Brigade of 3, 4 dishes of 4 steps")
		calls, work = newLog(dishes, time.Sleep)
		t.Equal("no error comes out when none went in", kitchen.Brigade(t.Context(), 3, dishes, work), nil)
		checkOrder(t, dishes, calls)
	})
}

func TestOneCookHasTwoHands(t *testing.T) {
	kit.Stress(t, 20, func(t *kit.T) {
		var hands kit.Meter
		t.Given("8 dishes of 2 steps")
		kitchen.OneCook(t.Context(), menu(8, step("chop", ms, 0), step("fry", ms, 0)), during(func() {
			hands.Enter()
			defer hands.Leave()
			for range 50 {
				runtime.Gosched()
			}
		}))
		t.Equal("one cook never works on two steps at a time", hands.Most(), 1)
		t.Equal("the cook works on every step", hands.Total(), 16)
	})
}

func TestWaitsOverlapHandsDoNot(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		quick := during(func() {})
		start := time.Now()
		t.Given("one quick cook (work returns at once), 8 loaves that are kneaded and then baked for 200ms")
		kitchen.OneCook(t.Context(), menu(8, step("knead", 10*ms, 200*ms)), quick)
		t.Took("the time in the oven overlaps", time.Since(start), 200*ms)

		start = time.Now()
		t.Given("one quick cook (work returns at once); soup simmers 300ms, then 20ms; dough rises 20ms, then 300ms")
		kitchen.OneCook(t.Context(), []kitchen.Dish{
			{Name: "soup", Steps: []kitchen.Step{step("cut", 0, 300*ms), step("season", 0, 20*ms)}},
			{Name: "bread", Steps: []kitchen.Step{step("knead", 0, 20*ms), step("bake", 0, 300*ms)}},
		}, quick)
		t.Took("a dish goes on as soon as it can, and dinner is ready when the last dish is", time.Since(start), 320*ms)
	})
}

// A call is one call of work.
type call struct {
	step       string
	d          time.Duration
	begin, end time.Time
}

// newLog returns a Work that takes its time with spend, and what it will log:
// the calls for each dish. There is no lock, for the calls for one dish do not
// overlap.
func newLog(dishes []kitchen.Dish, spend func(time.Duration)) (map[string]*[]call, kitchen.Work) {
	calls := make(map[string]*[]call)
	for _, dish := range dishes {
		calls[dish.Name] = new([]call)
	}
	return calls, func(_ context.Context, dish, step string, d time.Duration) error {
		begin := time.Now()
		spend(d)
		*calls[dish] = append(*calls[dish], call{step, d, begin, time.Now()})
		return nil
	}
}

func checkOrder(t *kit.T, dishes []kitchen.Dish, calls map[string]*[]call) {
	for _, dish := range dishes {
		var want, got []string
		for _, s := range dish.Steps {
			want = append(want, fmt.Sprintf("%s for %v", s.Name, s.Hands))
		}
		for _, c := range *calls[dish.Name] {
			got = append(got, fmt.Sprintf("%s for %v", c.step, c.d))
		}
		if !t.Equal("work is called once for every step of a dish, in order", got, want) {
			return
		}
		for i, c := range (*calls[dish.Name])[1:] {
			before, wait := (*calls[dish.Name])[i], dish.Steps[i].Unattended
			after := c.begin.Sub(before.end)
			t.True("a step begins when the Unattended time of the step before is over", after >= wait,
				"%s began %v after %s, which takes %v unattended", c.step, after, before.step, wait)
		}
	}
}

func step(name string, hands, unattended time.Duration) kitchen.Step {
	return kitchen.Step{Name: name, Hands: hands, Unattended: unattended}
}

// menu returns n dishes of the same steps.
func menu(n int, steps ...kitchen.Step) []kitchen.Dish {
	dishes := make([]kitchen.Dish, n)
	for i := range dishes {
		dishes[i] = kitchen.Dish{Name: fmt.Sprintf("dish %d", i+1), Steps: steps}
	}
	return dishes
}

// during returns a Work that runs fn and never fails.
func during(fn func()) kitchen.Work {
	return func(context.Context, string, string, time.Duration) error {
		fn()
		return nil
	}
}
