package kitchen_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/01-foundations/kitchen"
)

var errBurnt = errors.New("burnt")

func TestCancelLeavesNoGoroutine(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		t.Given("one cook, 4 dishes; cancelled while one dish simmers for an hour, " +
			"the cook works on the second, and two wait")
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var calls atomic.Int32
		inHand := make(chan struct{})
		go func() {
			<-inHand
			cancel()
		}()
		start := time.Now()
		err := kitchen.OneCook(ctx, menu(4, step("cut", 0, time.Hour)), func(ctx context.Context, _, _ string, _ time.Duration) error {
			if calls.Add(1) != 2 {
				return ctx.Err()
			}
			close(inHand)
			return toldBy(t, ctx)
		})
		t.Took("a cancelled kitchen closes at once", time.Since(start), 0)
		t.True("the error is the one of ctx", errors.Is(err, context.Canceled), "%v", err)

		t.Given("2 cooks, 3 dishes that simmer for an hour, ctx ends after 30ms")
		ctx, cancel = context.WithTimeout(t.Context(), 30*ms)
		defer cancel()
		start = time.Now()
		err = kitchen.Brigade(ctx, 2, menu(3, step("cut", 0, time.Hour)), during(func() {}))
		t.Took("a cancelled kitchen closes at once", time.Since(start), 30*ms)
		t.True("the error is the one of ctx", errors.Is(err, context.DeadlineExceeded), "%v", err)
	})
}

func TestFirstErrorStopsTheKitchen(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		for range 10 {
			oneBurnsWhileOthersWait(t)
			if t.Failed() {
				return
			}
		}
		oneBurnsWhileAnotherIsInHand(t)
		oneBurnsWhileOthersQueue(t)
	})
}

// oneBurnsWhileOthersWait lets an early call fail: many dishes ask for the
// hands when they are free and the kitchen is closed already.
func oneBurnsWhileOthersWait(t *kit.T) {
	t.Given("one cook, 40 dishes that simmer for an hour; the third call of work fails")
	var calls atomic.Int32
	start := time.Now()
	err := kitchen.OneCook(t.Context(), menu(40, step("cut", 0, time.Hour)),
		func(ctx context.Context, _, _ string, _ time.Duration) error {
			if calls.Add(1) == 3 {
				return errBurnt
			}
			return ctx.Err()
		})
	t.Equal("after an error no call of work begins", calls.Load(), int32(3))
	t.True("the error of work is returned", errors.Is(err, errBurnt), "%v", err)
	t.Took("after an error nothing simmers on", time.Since(start), 0)
}

func oneBurnsWhileAnotherIsInHand(t *kit.T) {
	t.Given("2 cooks, 6 dishes; one call of work fails while another is in progress")
	var calls atomic.Int32
	told, release, done := make(chan struct{}), make(chan struct{}), make(chan struct{})
	var err error
	go func() {
		defer close(done)
		err = kitchen.Brigade(t.Context(), 2, menu(6, step("cut", 0, 0)), func(ctx context.Context, _, _ string, _ time.Duration) error {
			switch calls.Add(1) {
			case 1:
				err := toldBy(t, ctx)
				close(told)
				<-release
				return err
			case 2:
				return errBurnt
			default:
				return ctx.Err()
			}
		})
	}()
	<-told
	t.Blocked("the kitchen waits for the call of work in progress", done)
	close(release)
	<-done
	t.Equal("after an error no call of work begins", calls.Load(), int32(2))
	t.True("the first error is returned, not the cancellation it causes", errors.Is(err, errBurnt), "%v", err)
}

// oneBurnsWhileOthersQueue lets a call fail when every other dish has long been
// waiting for the hands that become free.
func oneBurnsWhileOthersQueue(t *kit.T) {
	t.Given("2 cooks, 6 dishes; one call of work fails while another is in progress and 4 dishes wait for hands")
	var calls atomic.Int32
	err := kitchen.Brigade(t.Context(), 2, menu(6, step("cut", 0, 0)), func(ctx context.Context, _, _ string, _ time.Duration) error {
		if calls.Add(1) == 2 {
			time.Sleep(10 * ms)
			return errBurnt
		}
		return toldBy(t, ctx)
	})
	t.Equal("after an error no call of work begins", calls.Load(), int32(2))
	t.True("the first error is returned, not the cancellation it causes", errors.Is(err, errBurnt), "%v", err)
}

// toldBy waits until ctx is cancelled, as correct kitchens do when they close.
func toldBy(t *kit.T, ctx context.Context) error {
	select {
	case <-ctx.Done():
	case <-time.After(time.Second):
		t.Error("the ctx of a call of work in progress is cancelled when the kitchen closes")
	}
	return ctx.Err()
}
