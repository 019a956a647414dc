// Mutant coin-toss: when both have happened, select chooses one of them at
// random.
//
// Killed-by: TestPublishedBeatsCancelled assertion
package publish

import (
	"context"
	"sync"
	"sync/atomic"
)

type Box[T any] struct {
	value atomic.Pointer[T] // nil while the box is empty

	once      sync.Once
	published chan struct{} // made by once, closed when value is set
}

func (b *Box[T]) Publish(v T) bool {
	if !b.value.CompareAndSwap(nil, &v) {
		return false
	}
	close(b.signal())
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
	select {
	case <-b.signal():
		v, _ := b.Peek()
		return v, nil
	case <-ctx.Done():
		var zero T
		return zero, ctx.Err()
	}
}

func (b *Box[T]) signal() chan struct{} {
	b.once.Do(func() { b.published = make(chan struct{}) })
	return b.published
}
