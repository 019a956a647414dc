package safego_test

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/01-foundations/safego"
)

func TestPanicBecomesError(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		for _, value := range []any{"out of salt", 573, struct{ Chairs int }{-1}, errBurnt} {
			for _, way := range ways {
				t.Given("%s(fn), fn panics with %#v", way.name, value)
				err := way.result(t, func() error { panic(value) })
				if p := asPanic(t, err); p != nil {
					t.Equal("Value is what panic was called with", p.Value, value)
					t.True("the text of the error contains the value", strings.Contains(p.Error(), fmt.Sprint(value)), "%q", p.Error())
				}
			}
		}
	})
}

func TestErrorsIsSeesThePanicValue(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		t.Given("fn panics with an error that wraps another")
		err := safego.Run(func() error { panic(fmt.Errorf("toast: %w", errBurnt)) })
		t.True("errors.Is finds the error that fn panicked with", errors.Is(err, errBurnt), "%v", err)

		t.Given("fn writes to a nil map")
		err = safego.Run(func() error {
			var orders map[string]int
			orders["chair"]-- //nolint:staticcheck // the panic is the point
			return nil
		})
		var crash runtime.Error
		t.True("errors.As finds the runtime's own error", errors.As(err, &crash), "%v", err)

		t.Given("fn panics with a string")
		err = safego.Run(func() error { panic("burnt") })
		t.True("a string is not an error inside", err != nil && !errors.Is(err, errBurnt), "%v", err)
		if p := asPanic(t, err); p != nil {
			t.Equal("Unwrap is nil when the value is no error", p.Unwrap(), nil)
		}
	})
}

func TestStackNamesTheCulprit(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		for _, way := range ways {
			t.Given("%s(fn), fn calls burnTheToast, which panics", way.name)
			err := way.result(t, func() error {
				burnTheToast()
				return nil
			})
			if p := asPanic(t, err); p != nil {
				t.True("Stack names the function that panicked", strings.Contains(string(p.Stack), "burnTheToast"), "%s", p.Stack)
			}
		}
	})
}

//go:noinline
func burnTheToast() { panic("smoke") }

func asPanic(t *kit.T, err error) *safego.PanicError {
	var p *safego.PanicError
	t.True("the result of a panic is a *PanicError", errors.As(err, &p), "%v", err)
	return p
}
