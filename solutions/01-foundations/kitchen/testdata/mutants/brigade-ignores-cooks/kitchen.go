// Mutant brigade-ignores-cooks: OneCook has a token, Brigade a goroutine for every dish.
//
// Killed-by: TestBrigadeNeverExceedsCooks assertion
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
	if cooks > 1 {
		cooks = len(dishes)
	}
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
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
