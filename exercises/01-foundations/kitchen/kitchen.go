// Package kitchen cooks several dishes with few hands.
package kitchen

import (
	"context"
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
	// TODO: what does the cook hold, and when?
	return nil
}

// Brigade is OneCook with several cooks, at least one: up to that many calls
// of work overlap, never more. Any cook may do any step of any dish, and a cook
// is busy only while work runs. Whenever a cook is free and some step can begin,
// one begins, without delay. The steps of one dish still follow each other.
func Brigade(ctx context.Context, cooks int, dishes []Dish, work Work) error {
	// TODO: more hands.
	return nil
}
