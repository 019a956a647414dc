package safego_test

import (
	"errors"
	"fmt"
	"runtime"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/01-foundations/safego"
)

var errBurnt = errors.New("burnt")

func TestMain(m *testing.M) { kit.Main(m) }

func TestErrorPassesThrough(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		for _, way := range ways {
			var calls kit.Meter
			t.Given("%s(fn), fn returns an error", way.name)
			err := way.result(t, func() error {
				calls.Enter()
				return errBurnt
			})
			t.True("the error of fn is the result", errors.Is(err, errBurnt), "%v", err)
			t.Equal("fn is called once", calls.Total(), 1)
		}
	})
}

func TestNilIsDelivered(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		t.Given("Go(fn), fn returns nil")
		result := safego.Go(func() error { return nil })
		var err error
		var ok, more bool
		t.Returns("a result is delivered", func() { err, ok = <-result })
		t.Equal("nil is delivered, not just the end of the channel", fmt.Sprint(err, ok), "<nil> true")
		t.Returns("the channel is closed after the result", func() { err, more = <-result })
		t.True("there is exactly one result", !more, "a second one: %v", err)

		t.Given("Run(fn), fn returns nil")
		t.Equal("Run returns what fn returned", safego.Run(func() error { return nil }), nil)
	})
}

func TestGoReturnsAtOnce(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		const long = 200 * time.Millisecond
		fn := func() error {
			time.Sleep(long)
			return nil
		}
		t.Given("fn takes %v", long)
		start := time.Now()
		result := safego.Go(fn)
		t.Took("Go returns while fn runs", time.Since(start), 0)
		<-result
		t.Took("the result is there when fn has returned", time.Since(start), long)

		start = time.Now()
		safego.Run(fn)
		t.Took("Run returns when fn has returned", time.Since(start), long)
	})
}

func TestGoexitIsReported(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		fn := func() error {
			runtime.Goexit()
			return nil
		}
		for _, way := range ways {
			t.Given("%s(fn), fn calls runtime.Goexit", way.name)
			var err error
			came := false
			t.Returns("there is a result, however fn ends", func() {
				err = way.result(t, fn)
				came = true
			})
			if t.True("Goexit ends the goroutine of fn, not the caller's", came, "the caller's goroutine ended") {
				t.True("fn did not return, so the result is an error", err != nil, "%v", err)
			}
		}
	})
}

func TestAbandonedResultDoesNotLeak(t *testing.T) {
	kit.Virtual(t, func(*kit.T) {
		for _, end := range []func(){func() {}, runtime.Goexit, func() { panic("boom") }} {
			safego.Go(func() error {
				end()
				return errBurnt
			})
		}
		// Nobody receives. Whatever is left behind now fails the check.
	})
}

// ways are the two ways to run fn and get its result.
var ways = []struct {
	name   string
	result func(t *kit.T, fn func() error) error
}{
	{"Go", func(t *kit.T, fn func() error) error {
		err, ok := <-safego.Go(fn)
		t.True("a result is delivered before the channel is closed", ok, "the channel was closed without one")
		return err
	}},
	{"Run", func(_ *kit.T, fn func() error) error { return safego.Run(fn) }},
}
