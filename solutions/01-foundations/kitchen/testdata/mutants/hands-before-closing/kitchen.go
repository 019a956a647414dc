// Mutant hands-before-closing: after an error the hands are given back before
// the kitchen is closed, and a dish that waits for them begins its step.
//
// Killed-by: TestFirstErrorStopsTheKitchen assertion
package kitchen

import (
	"context"
	"sync"
	"time"
)

// A Step of a dish is hands-on work first, and then a time in which the dish
// looks after itself: it simmers, rises, cools. Either may be zero.
type Step struct {
	Name              string
	Hands, Unattended time.Duration
}

// A Dish is cooked step by step. A step begins when the step before it is
// over: its work has returned, and after that its Unattended time has passed.
type Dish struct {
	Name  string
	Steps []Step
}

// Work does the hands-on part of one step and returns when the hands are free
// again; d is the step's Hands. Work takes that time itself, so a kitchen must
// not sleep for Hands. Work may be called from any goroutine. When its ctx is
// cancelled it may stop early and return an error.
type Work func(ctx context.Context, dish, step string, d time.Duration) error

// OneCook cooks all dishes with one pair of hands.
func OneCook(ctx context.Context, dishes []Dish, work Work) error {
	return Brigade(ctx, 1, dishes, work)
}

// Brigade is OneCook with several cooks.
func Brigade(ctx context.Context, cooks int, dishes []Dish, work Work) error {
	kctx, stop := context.WithCancel(ctx)
	defer stop()
	hands := make(chan struct{}, cooks)
	var (
		wg    sync.WaitGroup
		once  sync.Once
		first error
	)
	fail := func(err error) {
		once.Do(func() {
			if first = ctx.Err(); first == nil {
				first = err
			}
			stop()
		})
	}
	cook := func(d Dish) error {
		for _, s := range d.Steps {
			if err := kctx.Err(); err != nil {
				return err
			}
			select {
			case hands <- struct{}{}:
			case <-kctx.Done():
				return kctx.Err()
			}
			err := work(kctx, d.Name, s.Name, s.Hands)
			<-hands
			if err != nil {
				return err
			}
			if s.Unattended > 0 {
				select {
				case <-time.After(s.Unattended):
				case <-kctx.Done():
					return kctx.Err()
				}
			}
		}
		return nil
	}
	for _, d := range dishes {
		wg.Go(func() {
			if err := cook(d); err != nil {
				fail(err)
			}
		})
	}
	wg.Wait()
	if err := ctx.Err(); err != nil && first == nil {
		return err
	}
	return first
}
