// Mutant leaves-the-stove-on: a simmering dish keeps its goroutine when the kitchen is cancelled.
//
// Killed-by: TestCancelLeavesNoGoroutine leak
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
		all.Go(func() {
			for _, step := range dish.Steps {
				hands <- struct{}{}
				if ctx.Err() != nil {
					<-hands
					return
				}
				err := work(ctx, dish.Name, step.Name, step.Hands)
				if err != nil {
					closeUp(err)
				}
				<-hands
				if err != nil || wait(ctx, step.Unattended) != nil {
					return
				}
			}
		})
	}
	all.Wait()
	return context.Cause(ctx)
}

func wait(ctx context.Context, d time.Duration) error {
	over := make(chan struct{})
	go func() {
		time.Sleep(d)
		close(over)
	}()
	select {
	case <-over:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
