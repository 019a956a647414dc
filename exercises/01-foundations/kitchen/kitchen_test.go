package kitchen

import (
	"context"
	"testing"
	"testing/synctest"
	"time"
)

// In the bubble of synctest the clock jumps over waiting: minutes cost nothing.

func TestOneCookChopsWhileTheSoupSimmers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		dishes := []Dish{
			{Name: "soup", Steps: []Step{{Name: "cut", Unattended: 40 * time.Minute}, {Name: "season"}}},
			{Name: "bread", Steps: []Step{{Name: "knead", Unattended: 30 * time.Minute}, {Name: "slice"}}},
			{Name: "salad", Steps: []Step{{Name: "chop"}}},
		}
		calls := 0 // needs no lock: one cook does one thing at a time
		work := func(_ context.Context, dish, step string, _ time.Duration) error {
			calls++
			t.Logf("%s: %s", dish, step)
			return nil
		}
		start := time.Now()
		if err := OneCook(t.Context(), dishes, work); err != nil {
			t.Errorf("OneCook() = %v, want no error", err)
		}
		if calls != 5 {
			t.Errorf("%d calls of work, want 5", calls)
		}
		if took, want := time.Since(start), 40*time.Minute; took != want {
			t.Errorf("dinner took %v, want %v", took, want)
		}
	})
}

func TestThreeCooksChopThreeSalads(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chop := []Step{{Name: "chop", Hands: 10 * time.Minute}}
		dishes := []Dish{{Name: "green", Steps: chop}, {Name: "red", Steps: chop}, {Name: "mixed", Steps: chop}}
		work := func(_ context.Context, _, _ string, d time.Duration) error {
			time.Sleep(d)
			return nil
		}
		start := time.Now()
		if err := Brigade(t.Context(), 3, dishes, work); err != nil {
			t.Errorf("Brigade() = %v, want no error", err)
		}
		if took, want := time.Since(start), 10*time.Minute; took != want {
			t.Errorf("dinner took %v, want %v", took, want)
		}
	})
}
