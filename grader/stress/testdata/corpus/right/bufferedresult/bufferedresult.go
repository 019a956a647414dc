// Right: the losers of the race are not waited for; they finish later into a buffered channel nobody reads, which blocks none of them.

package bufferedresult

import (
	"context"
	"time"
)

// First returns the first answer.
func First[T any](ctx context.Context, ask ...func() T) (T, error) {
	answers := make(chan T, len(ask))
	for _, f := range ask {
		go func() { answers <- f() }()
	}
	select {
	case v := <-answers:
		return v, nil
	case <-ctx.Done():
		var zero T
		return zero, ctx.Err()
	}
}

// Delayed makes a function that answers only after a while.
func Delayed[T any](d time.Duration, v T) func() T {
	return func() T {
		time.Sleep(d)
		return v
	}
}
