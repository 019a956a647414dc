// Mutant carries-on-after-error: remembers the first error, and cooks everything else all the same.
//
// Killed-by: TestFirstErrorStopsTheKitchen assertion
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
	hands := make(chan struct{}, cooks)
	var once sync.Once
	var first error
	var all sync.WaitGroup
	for _, dish := range dishes {
		all.Go(func() {
			for _, step := range dish.Steps {
				hands <- struct{}{}
				err := work(ctx, dish.Name, step.Name, step.Hands)
				<-hands
				if err != nil {
					once.Do(func() { first = err })
					return
				}
				if wait(ctx, step.Unattended) != nil {
					once.Do(func() { first = ctx.Err() })
					return
				}
			}
		})
	}
	all.Wait()
	return first
}

func wait(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
