// Mutant poll-with-sleep: looks every millisecond.
//
// Killed-by: TestNoPollingWhileWaiting timing
package publish

import (
	"context"
	"sync/atomic"
	"time"
)

type Box[T any] struct {
	value atomic.Pointer[T] // nil while the box is empty
}

func (b *Box[T]) Publish(v T) bool {
	if !b.value.CompareAndSwap(nil, &v) {
		return false
	}
	return true
}

func (b *Box[T]) Peek() (T, bool) {
	if v := b.value.Load(); v != nil {
		return *v, true
	}
	var zero T
	return zero, false
}

func (b *Box[T]) Wait(ctx context.Context) (T, error) {
	for {
		if v, ok := b.Peek(); ok {
			return v, nil
		}
		select {
		case <-time.After(time.Millisecond):
		case <-ctx.Done():
			v, ok := b.Peek()
			if ok {
				return v, nil
			}
			return v, ctx.Err()
		}
	}
}
