// Accepted mutex-hands: a mutex is the pair of hands; a brigade is a count with
// a condition variable.
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
	var hands sync.Mutex
	return cook(ctx, dishes, func(ctx context.Context, do func()) {
		hands.Lock()
		defer hands.Unlock()
		if ctx.Err() == nil {
			do()
		}
	}, work)
}

func Brigade(ctx context.Context, cooks int, dishes []Dish, work Work) error {
	var mu sync.Mutex
	free := sync.NewCond(&mu)
	return cook(ctx, dishes, func(ctx context.Context, do func()) {
		mu.Lock()
		for cooks == 0 {
			free.Wait()
		}
		cooks--
		mu.Unlock()
		defer func() {
			mu.Lock()
			cooks++
			mu.Unlock()
			free.Signal()
		}()
		if ctx.Err() == nil {
			do()
		}
	}, work)
}

func cook(ctx context.Context, dishes []Dish, withHands func(context.Context, func()), work Work) error {
	closing, closeUp := context.WithCancel(ctx)
	defer closeUp()
	var burnt sync.Once
	var first error
	var all sync.WaitGroup
	for _, dish := range dishes {
		all.Go(func() {
			for _, step := range dish.Steps {
				withHands(closing, func() {
					if err := work(closing, dish.Name, step.Name, step.Hands); err != nil {
						burnt.Do(func() { first = err })
						closeUp()
					}
				})
				select {
				case <-closing.Done():
					return
				case <-time.After(step.Unattended):
				}
			}
		})
	}
	all.Wait()
	if first != nil {
		return first
	}
	return ctx.Err()
}
