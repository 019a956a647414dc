// Mutant steps-in-parallel: every step is a goroutine, not every dish.
//
// Killed-by: TestStepsOfOneDishKeepOrder assertion|data-race
package kitchen

import (
	"context"
	"sync"
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

func Brigade(ctx context.Context, cooks int, dishes []Dish, work Work) error {
	ctx, closeUp := context.WithCancelCause(ctx)
	defer closeUp(nil)
	hands := make(chan struct{}, cooks)
	var all sync.WaitGroup
	for _, dish := range dishes {
		for _, step := range dish.Steps {
			all.Go(func() {
				hands <- struct{}{}
				if ctx.Err() == nil {
					if err := work(ctx, dish.Name, step.Name, step.Hands); err != nil {
						closeUp(err)
					}
				}
				<-hands
				wait(ctx, step.Unattended)
			})
		}
	}
	all.Wait()
	return context.Cause(ctx)
}

func wait(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
