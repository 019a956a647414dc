package kitchen_test

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/01-foundations/kitchen"
)

func TestBrigadeNeverExceedsCooks(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		for _, cooks := range []int{2, 3} {
			var hands kit.Meter
			t.Given("a Brigade of %d, 8 dishes of 2 steps", cooks)
			kitchen.Brigade(t.Context(), cooks, menu(8, step("chop", 20*ms, 10*ms), step("fry", 20*ms, 0)), inHand(&hands))
			t.True("there are never more calls of work at a time than cooks", hands.Most() <= cooks, "%d at a time", hands.Most())
			t.Equal("work is called for every step", hands.Total(), 16)
		}
	})
}

func TestBrigadeKeepsEveryCookBusy(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		var hands kit.Meter
		start := time.Now()
		t.Given("a Brigade of 3, 6 loaves: 100ms of kneading, 50ms in the oven")
		kitchen.Brigade(t.Context(), 3, menu(6, step("knead", 100*ms, 50*ms)), inHand(&hands))
		t.Equal("three cooks work on three dishes at the same time", hands.Most(), 3)
		t.Took("the cooks knead two rounds, then the last loaves bake", time.Since(start), 250*ms)

		// One cook is held up until every other dish has had its last step;
		// if that never happens, 900ms are enough to know.
		dishes := menu(6, step("knead", 0, 100*ms), step("slice", 0, 0))
		dishes[0] = kitchen.Dish{Name: "puzzle", Steps: []kitchen.Step{step("solve", 0, 0)}}
		sliced := make(chan struct{})
		var left atomic.Int32
		left.Store(5)
		start = time.Now()
		t.Given("a Brigade of 2: one cook is held up by a difficult dish, the other has 5 loaves, " +
			"kneaded and sliced in no time, with 100ms in the oven between")
		kitchen.Brigade(t.Context(), 2, dishes, func(_ context.Context, dish, step string, _ time.Duration) error {
			switch {
			case dish == "puzzle":
				select {
				case <-sliced:
				case <-time.After(900 * ms):
				}
			case step == "slice" && left.Add(-1) == 0:
				close(sliced)
			}
			return nil
		})
		t.Took("a free cook takes any step that can begin", time.Since(start), 100*ms)
	})
}

// inHand returns a Work that sleeps for its hands-on time and meters how many
// do so at a time.
func inHand(hands *kit.Meter) kitchen.Work {
	return func(_ context.Context, _, _ string, d time.Duration) error {
		hands.Enter()
		defer hands.Leave()
		time.Sleep(d)
		return nil
	}
}
