// Package kitchen cooks several dishes with few hands.
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

// OneCook cooks all dishes with one pair of hands and returns when the last
// one is ready, the Unattended time of the last steps included. It calls work
// once for every step of every dish.
//
// Calls of work never overlap: that is the cook. Unattended time needs no
// hands: it overlaps with work on other dishes and with their Unattended time.
// Whenever the hands are free and some step can begin, one begins, without
// delay; which one is up to OneCook.
//
// The kitchen closes early when work returns an error or when ctx is
// cancelled. Then all waiting ends at once, and the ctx of a call of work in
// progress is cancelled. OneCook returns when the calls in progress have
// returned, and leaves no goroutine behind.
//   - After an error of work no further call of work begins, not even with
//     hands that become free at that very moment. OneCook returns that error
//     (as errors.Is tells; the first one, if there are several), and not the
//     cancellation that followed from it.
//   - After a cancellation OneCook returns the error of ctx (as errors.Is tells).
func OneCook(ctx context.Context, dishes []Dish, work Work) error {
	return Brigade(ctx, 1, dishes, work)
}

// Brigade is OneCook with several cooks, at least one: up to that many calls
// of work overlap, never more. Any cook may do any step of any dish, and a cook
// is busy only while work runs. Whenever a cook is free and some step can begin,
// one begins, without delay. The steps of one dish still follow each other.
func Brigade(ctx context.Context, cooks int, dishes []Dish, work Work) error {
	ctx, closeUp := context.WithCancelCause(ctx) // the first cause stays
	defer closeUp(nil)

	k := &kitchen{work: work, hands: make(chan struct{}, cooks), closeUp: closeUp}
	var all sync.WaitGroup
	for _, dish := range dishes {
		all.Go(func() { k.cook(ctx, dish) })
	}
	all.Wait()
	return context.Cause(ctx)
}

// A kitchen is what the dishes share.
type kitchen struct {
	work    Work
	hands   chan struct{} // a token for each pair of hands in use
	closeUp context.CancelCauseFunc
}

// cook cooks one dish, or leaves it when the kitchen closes.
func (k *kitchen) cook(ctx context.Context, dish Dish) {
	for _, step := range dish.Steps {
		if !k.handsOn(ctx, dish.Name, step) || !wait(ctx, step.Unattended) {
			return
		}
	}
}

func (k *kitchen) handsOn(ctx context.Context, dish string, step Step) (ok bool) {
	select {
	case k.hands <- struct{}{}:
		defer func() { <-k.hands }()
	case <-ctx.Done():
		return false
	}
	// select takes any case that is ready, so even a closed kitchen may have
	// given out hands: look again before using them.
	if ctx.Err() != nil {
		return false
	}
	if err := k.work(ctx, dish, step.Name, step.Hands); err != nil {
		k.closeUp(err) // before the hands are free: nobody begins now
		return false
	}
	return true
}

// wait lets d pass. It needs no hands.
func wait(ctx context.Context, d time.Duration) (ok bool) {
	if d <= 0 {
		return true
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}
