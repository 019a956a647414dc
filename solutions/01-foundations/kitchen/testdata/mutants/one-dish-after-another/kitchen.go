// Mutant one-dish-after-another: nothing is in progress but one dish.
//
// Killed-by: TestWaitsOverlapHandsDoNot timing
package kitchen

import (
	"context"
	"time"
)

type Step struct {
	Name              string
	Hands, Unattended time.Duration
}

type Dish struct {
	Name  string
	Steps []Step
}

type Work func(ctx context.Context, dish, step string, d time.Duration) error

func OneCook(ctx context.Context, dishes []Dish, work Work) error {
	return Brigade(ctx, 1, dishes, work)
}

func Brigade(ctx context.Context, _ int, dishes []Dish, work Work) error {
	for _, dish := range dishes {
		for _, step := range dish.Steps {
			if err := work(ctx, dish.Name, step.Name, step.Hands); err != nil {
				return err
			}
			if err := wait(ctx, step.Unattended); err != nil {
				return err
			}
		}
	}
	return nil
}

func wait(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
