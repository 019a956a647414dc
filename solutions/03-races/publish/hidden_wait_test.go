package publish_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/03-races/publish"
)

func TestWaitWakesEveryReader(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		const readers = 5
		var b publish.Box[string]
		var all sync.WaitGroup
		got := make([]string, readers)
		for i := range readers {
			all.Go(func() { got[i], _ = b.Wait(t.Context()) })
		}
		time.Sleep(10 * time.Millisecond)
		b.Publish("atlas")
		all.Wait()
		t.Given("%d goroutines in Wait, one Publish", readers)
		for _, v := range got {
			t.Equal("everyone who waits gets the value", v, "atlas")
		}
		v, err := b.Wait(t.Context())
		t.Given("one more Wait after them")
		t.Equal("who comes late gets the value too", v, "atlas")
		t.Equal("a value comes without an error", err, nil)
	})
}

func TestWaitHonoursContext(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		var b publish.Box[int] // stays empty
		ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
		defer cancel()
		start := time.Now()
		_, err := b.Wait(ctx)
		t.Given("an empty box, a context that ends after 100ms")
		t.Took("Wait ends with its context", time.Since(start), 100*time.Millisecond)
		t.True("the error is the context's", errors.Is(err, context.DeadlineExceeded), "error %v", err)
	})
	kit.Virtual(t, func(t *kit.T) {
		var b publish.Box[int]
		start := time.Now()
		var all sync.WaitGroup
		impatient, cancel := context.WithCancel(t.Context())
		var impatientErr, patientErr error
		var gaveUp time.Duration
		var v int
		all.Go(func() {
			_, impatientErr = b.Wait(impatient)
			gaveUp = time.Since(start)
		})
		all.Go(func() { v, patientErr = b.Wait(t.Context()) })
		time.Sleep(50 * time.Millisecond)
		cancel()
		time.Sleep(50 * time.Millisecond)
		b.Publish(7)
		all.Wait()
		t.Given("two in Wait; one context is cancelled after 50ms; Publish after 100ms")
		t.Took("Wait ends with its context", gaveUp, 50*time.Millisecond)
		t.True("the error is the context's", errors.Is(impatientErr, context.Canceled), "error %v", impatientErr)
		t.Equal("the other one goes on waiting", patientErr, nil)
		t.Equal("the other one gets the value", v, 7)
	})
	kit.Virtual(t, func(t *kit.T) {
		var b publish.Box[int]
		start := time.Now()
		_, err := b.Wait(dead(t))
		t.Given("an empty box, a dead context")
		t.Took("Wait does not wait with a dead context", time.Since(start), 0)
		t.True("the error is the context's", errors.Is(err, context.Canceled), "error %v", err)
	})
}

// Published and cancelled, in both orders: the value wins each time.
func TestPublishedBeatsCancelled(t *testing.T) {
	kit.Stress(t, 50, func(t *kit.T) {
		var b publish.Box[int]
		b.Publish(7)
		v, err := b.Wait(dead(t))
		t.Given("Publish(7), and a context that was cancelled before Wait")
		t.Equal("a published value beats a cancelled context", err, nil)
		t.Equal("Wait returns the value", v, 7)
	})
	kit.Virtual(t, func(t *kit.T) {
		for range 50 {
			var b publish.Box[int]
			ctx, cancel := context.WithCancel(t.Context())
			var v int
			var err error
			done := make(chan struct{})
			go func() { defer close(done); v, err = b.Wait(ctx) }()
			t.Blocked("Wait waits while the box is empty", done)
			b.Publish(7)
			cancel()
			<-done
			t.Given("one in Wait; Publish(7), and right behind it cancel")
			if !t.Equal("a published value beats a cancelled context", err, nil) {
				break
			}
			t.Equal("Wait returns the value", v, 7)
		}
	})
}

func TestNoPollingWhileWaiting(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		for _, after := range []time.Duration{
			1234567 * time.Nanosecond, 98765432 * time.Nanosecond, 400000001 * time.Nanosecond,
		} {
			var b publish.Box[int]
			start := time.Now()
			time.AfterFunc(after, func() { b.Publish(7) })
			b.Wait(t.Context())
			t.Given("Publish after %v", after)
			t.Took("Wait wakes at the instant of Publish", time.Since(start), after)
		}
	})
}

// dead returns a context that is cancelled already.
func dead(t *kit.T) context.Context {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	return ctx
}
