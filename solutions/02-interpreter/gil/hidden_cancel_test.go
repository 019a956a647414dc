package gil_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/02-interpreter/gil"
)

func TestCancelWhileWaiting(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		waiterGivesUp(t)
		for range 15 {
			grantCrossesCancel(t, true)
			grantCrossesCancel(t, false)
		}
		execGivesUp(t)
	})
}

// sleeps is a body that keeps the token for a while.
func (s *stage) sleeps(d time.Duration) func(*gil.Thread) error {
	return func(*gil.Thread) error { s.run(d); return nil }
}

func waiterGivesUp(t *kit.T) {
	var running stage
	v := gil.New(10, running.op)
	t.Given("a thread with the token until 100ms, one that gives up after 30ms, and one that waits behind it")
	start := time.Now()
	var gaveUp, got time.Duration
	var err error
	var all sync.WaitGroup
	all.Go(func() { v.Thread(t.Context(), running.sleeps(100*ms)) })
	all.Go(func() {
		time.Sleep(ms)
		ctx, cancel := context.WithTimeout(t.Context(), 29*ms)
		defer cancel()
		err = v.Thread(ctx, func(*gil.Thread) error {
			t.Error("without the token body does not run")
			return nil
		})
		gaveUp = time.Since(start)
	})
	all.Go(func() {
		time.Sleep(2 * ms)
		v.Thread(t.Context(), func(*gil.Thread) error { got = time.Since(start); return nil })
	})
	all.Wait()
	t.True("the error is that of ctx", errors.Is(err, context.DeadlineExceeded), "%v", err)
	t.Took("Thread returns when its context ends", gaveUp, 30*ms)
	t.Took("a thread that gives up loses nothing for those behind it", got, 100*ms)
}

// grantCrossesCancel lets the token become free and a waiter be cancelled at the
// same instant. Both outcomes are right, but the token must not get lost.
func grantCrossesCancel(t *kit.T, cancelFirst bool) {
	var running stage
	v := gil.New(10, running.op)
	t.Given("the token becomes free at the very moment when the next thread is cancelled (cancel called first: %v)", cancelFirst)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	ran := false
	var err error
	var all sync.WaitGroup
	all.Go(func() {
		v.Thread(t.Context(), func(*gil.Thread) error {
			running.run(10 * ms)
			if cancelFirst {
				cancel()
			}
			return nil
		})
		cancel()
	})
	all.Go(func() {
		time.Sleep(ms)
		err = v.Thread(ctx, func(*gil.Thread) error { running.run(5 * ms); ran = true; return nil })
	})
	all.Go(func() {
		time.Sleep(2 * ms)
		v.Thread(t.Context(), running.sleeps(5*ms))
	})
	all.Wait()
	together(t, v, running.sleeps(ms))
	t.Equal("body runs if and only if Thread has not given up", ran, err == nil)
	t.Equal("only one thread runs at a time", running.Most(), 1)
}

func execGivesUp(t *kit.T) {
	var running stage
	v := gil.New(10, running.op)
	t.Given("interval 10; two threads compute; the context of the first ends while the other has the token")
	ctx, cancel := context.WithTimeout(t.Context(), 15*ms)
	defer cancel()
	together(t, v, func(th *gil.Thread) error {
		var all sync.WaitGroup
		all.Go(func() { v.Thread(t.Context(), compute(t, 40)) })
		err := th.Exec(ctx, 500)
		t.True("Exec returns the error of ctx", errors.Is(err, context.DeadlineExceeded), "%v", err)
		running.run(5 * ms)
		return th.Blocking(func() error { all.Wait(); return nil })
	})
	t.Equal("Exec returns with the token even when its context has ended", running.Most(), 1)
	own := running.Total() - 1 - 40
	t.True("Exec stops after at most interval more ops", own <= 20, "it ran %d ops", own)
}

func TestPanicInIOKeepsTheVMAlive(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		var running stage
		v := gil.New(10, running.op)
		crash := func() error { time.Sleep(5 * ms); panic("disk on fire") }

		t.Given("io that panics after 5ms, while another thread computes; body recovers and goes on")
		together(t, v, func(th *gil.Thread) error {
			value := t.Panics("a panic in io passes through Blocking", func() { th.Blocking(crash) })
			t.Equal("the value of the panic is unchanged", value, "disk on fire")
			running.run(7 * ms)
			return nil
		}, compute(t, 50))
		t.Equal("after a panic in io the thread has the token again", running.Most(), 1)

		t.Given("io that panics after 5ms, while another thread computes; nobody recovers in body, which has a deferred function")
		var all sync.WaitGroup
		all.Go(func() {
			value := t.Panics("a panic in io reaches the caller of Thread", func() {
				v.Thread(t.Context(), func(th *gil.Thread) error {
					defer running.run(7 * ms)
					return th.Blocking(crash)
				})
			})
			t.Equal("the value of the panic is unchanged", value, "disk on fire")
		})
		together(t, v, compute(t, 50))
		all.Wait()
		t.Equal("the deferred functions of body have the token", running.Most(), 1)
		together(t, v, compute(t, 5))

		t.Given("an op that panics, then another thread")
		armed := true
		v = gil.New(10, func() {
			if armed {
				armed = false
				panic("bad opcode")
			}
		})
		t.Panics("a panic in op reaches the caller of Thread", func() { v.Thread(t.Context(), compute(t, 5)) })
		together(t, v, compute(t, 5))
	})
}
