// Accepted cooks-as-workers: every cook is a goroutine that takes dishes from a
// queue; a simmering dish comes back to the queue by itself.
package kitchen

import (
	"context"
	"sync"
	"sync/atomic"
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
	queue := make(chan Dish, len(dishes)) // a dish is in it at most once
	served := make(chan struct{})
	var left atomic.Int64
	left.Store(int64(len(dishes)))
	var all sync.WaitGroup
	back := func(dish Dish, after time.Duration) {
		all.Go(func() {
			select {
			case <-ctx.Done():
				return
			case <-time.After(after):
			}
			if len(dish.Steps) > 0 {
				queue <- dish
			} else if left.Add(-1) == 0 {
				close(served)
			}
		})
	}
	for _, dish := range dishes {
		back(dish, 0)
	}
	if len(dishes) == 0 {
		close(served)
	}
	for range cooks {
		all.Go(func() {
			for {
				select {
				case <-ctx.Done():
					return
				case <-served:
					return
				case dish := <-queue:
					if ctx.Err() != nil {
						return
					}
					step := dish.Steps[0]
					if err := work(ctx, dish.Name, step.Name, step.Hands); err != nil {
						closeUp(err)
						return
					}
					back(Dish{dish.Name, dish.Steps[1:]}, step.Unattended)
				}
			}
		})
	}
	all.Wait()
	return context.Cause(ctx)
}
