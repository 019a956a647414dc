package isolate_test

import (
	"context"
	"errors"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/01-foundations/isolate"
)

func TestChildCrashIsAnError(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		w := n.worker()
		t.Given("a handler that calls os.Exit(3)")
		_, err := w.Call(t.Context(), []byte("exit"))
		t.True("the death of the child is ErrCrashed", errors.Is(err, isolate.ErrCrashed), "%v", err)
		w.Close()
		sent := 0
		for i := range n.started() {
			sent += n.dead("no child is left after Close", i)
		}
		t.Equal("no request is sent twice", sent, 1)
	})
}

func TestNextCallUsesAFreshChild(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		w, other := newNursery(t).worker(), newNursery(t).worker()
		neighbour := ask(t, other, "pid")
		last := ask(t, w, "pid")
		for i := range 3 {
			t.Given("crash number %d, then another Call", i+1)
			_, err := w.Call(t.Context(), []byte("exit"))
			t.True("the death of the child is ErrCrashed", errors.Is(err, isolate.ErrCrashed), "%v", err)
			got, err := w.Call(t.Context(), []byte("pid"))
			if !t.Equal("the Call after a crash has a fresh child", err, nil) {
				return
			}
			t.True("the fresh child is another process", string(got) != last, "pid %s again", got)
			last = string(got)
		}
		t.Equal("the child of another Worker is unharmed", ask(t, other, "pid"), neighbour)
	})
}

func TestGarbageReplyIsAnError(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		w := newNursery(t).worker()
		for _, test := range []struct{ req, what string }{
			{"print garbage", "a handler that prints a line of text to standard output and then returns a reply"},
			{"half a line", "a child that ends in the middle of its answer"},
		} {
			t.Given("%s", test.what)
			var err error
			t.Returns("Call returns when the answer cannot be read", func() {
				_, err = w.Call(t.Context(), []byte(test.req))
			})
			t.True("an answer that cannot be read is ErrCrashed", errors.Is(err, isolate.ErrCrashed), "%v", err)
			var got []byte
			t.Returns("the next Call returns", func() {
				got, err = w.Call(t.Context(), []byte("echo next"))
			})
			t.Equal("the next Call has a fresh child", err, nil)
			t.Equal("nothing that the old child wrote is an answer to the next Call", string(got), "next")
		}
	})
}

func TestNoisyChildDoesNotHang(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		n.quiet = true
		w := n.worker()
		t.Given("a handler that writes 1 MiB to standard error; command leaves Stderr nil")
		var got []byte
		var err error
		t.Returns("the child never waits for a reader of its standard error", func() {
			got, err = w.Call(t.Context(), []byte("noise done"))
		})
		t.Equal("noise is no error", err, nil)
		t.Equal("the reply arrives in spite of the noise", string(got), "done")
	})
}

func TestLateReplyIsNotReused(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		w := n.worker()
		t.Given("a handler that takes 150ms; the Call is cancelled when it has begun, and another Call follows")
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var first sync.WaitGroup
		first.Go(func() { w.Call(ctx, []byte("late first")) })
		n.announced(0)
		cancel()
		t.Returns("a cancelled Call returns", first.Wait)
		var got []byte
		var err error
		t.Returns("the next Call returns", func() {
			got, err = w.Call(t.Context(), []byte("echo second"))
		})
		t.Equal("the next Call has a fresh child", err, nil)
		t.Equal("the next Call gets its own reply", string(got), "second")
	})
}

func TestHungChildIsKilledOnDeadline(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		w := n.worker()
		n.killLater(ask(t, w, "pid"))
		t.Given("a handler that does not return, and a deadline after 50ms")
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		defer cancel()
		var err error
		t.Returns("Call returns soon after its deadline", func() {
			_, err = w.Call(ctx, []byte("hang"))
		})
		t.True("the error is that of ctx", errors.Is(err, context.DeadlineExceeded), "%v", err)
		n.dead("a child that was given up is killed", 0)

		n = newNursery(t)
		n.mode = "deaf"
		deaf := n.worker()
		t.Given("a child that never reads, a request of 1 MiB, and a context that is cancelled")
		ctx, cancel = context.WithCancel(t.Context())
		defer cancel()
		go func() {
			defer cancel()
			n.wait(0) // on a failure, the end of the check ends it
		}()
		t.Returns("Call returns soon after its context is cancelled", func() {
			_, err = deaf.Call(ctx, make([]byte, 1<<20))
		})
		t.True("the error is that of ctx", errors.Is(err, context.Canceled), "%v", err)
		n.dead("a child that was given up is killed", 0)
	})
}

func TestCancelWhileWaiting(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		w := n.worker()
		t.Given("a Call of 150ms; another Call that gives up after 20ms")
		var got []byte
		var err error
		var first sync.WaitGroup
		first.Go(func() { got, err = w.Call(t.Context(), []byte("late first")) })
		n.announced(0)
		impatient(t, w) // on a slow machine it may get its turn
		t.Returns("the first Call returns", first.Wait)
		t.Equal("who gives up waiting does not harm the child of another", err, nil)
		t.Equal("who gives up waiting does not harm the child of another", string(got), "first")

		t.Given("a Call that hangs; another Call that gives up after 20ms")
		n = newNursery(t)
		w = n.worker()
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var hung sync.WaitGroup
		hung.Go(func() { w.Call(ctx, []byte("hang")) })
		n.announced(0)
		t.Returns("a Call gives up its turn when its context ends", func() { err = impatient(t, w) })
		t.True("the error is that of ctx", errors.Is(err, context.DeadlineExceeded), "%v", err)
		cancel()
		t.Returns("a cancelled Call returns", hung.Wait)
	})
}

// impatient makes a Call that gives up soon.
func impatient(t *kit.T, w *isolate.Worker) error {
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err := w.Call(ctx, []byte("echo second"))
	return err
}

func TestCloseReapsTheChild(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		unused := n.worker()
		t.Given("a Worker that was never called")
		t.Equal("without a child Close has nothing to do", unused.Close(), nil)
		_, err := unused.Call(t.Context(), []byte("pid"))
		t.True("Call after Close is ErrClosed", errors.Is(err, isolate.ErrClosed), "%v", err)
		t.Equal("a closed Worker starts no child", n.started(), 0)

		for _, test := range []struct{ mode, what string }{
			{"serve", "a child that crashed, and a healthy one"},
			{"stubborn", "a child that crashed, and one that lives on when its input ends"},
		} {
			n := newNursery(t)
			n.mode = test.mode
			w := n.worker()
			t.Given("%s", test.what)
			first := ask(t, w, "pid")
			w.Call(t.Context(), []byte("exit"))
			second := ask(t, w, "pid")
			n.killLater(second)
			t.Returns("Close returns", func() { w.Close() })
			for _, s := range []string{first, second} {
				pid, _ := strconv.Atoi(s)
				t.True("Close waits for every child, so that no process is left, not even a dead one", reaped(pid),
					"process %d is still there", pid)
			}
			_, err := w.Call(t.Context(), []byte("pid"))
			t.True("Call after Close is ErrClosed", errors.Is(err, isolate.ErrClosed), "%v", err)
			t.Returns("a second Close returns", func() { w.Close() })
		}
	})
}

func TestCloseEndsAHungCall(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		n := newNursery(t)
		w := n.worker()
		t.Given("a Call that hangs, one that waits for its turn, then Close")
		errs := make(chan error, 2)
		for range 2 {
			go func() {
				_, err := w.Call(t.Context(), []byte("hang"))
				errs <- err
			}()
		}
		n.announced(0)
		t.Returns("Close does not wait for a Call that hangs", func() { w.Close() })
		for range 2 {
			var err error
			t.Returns("Close ends the Calls of others", func() { err = <-errs })
			t.True("a Call that is ended by Close gets ErrClosed", errors.Is(err, isolate.ErrClosed), "%v", err)
		}
		n.dead("Close kills a child that hangs", 0)
	})
}
