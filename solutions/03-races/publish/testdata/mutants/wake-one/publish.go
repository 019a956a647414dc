// Mutant wake-one: one token for all who wait.
//
// Killed-by: TestWaitWakesEveryReader deadlock
package publish

import (
	"context"
	"sync"
	"sync/atomic"
)

type Box[T any] struct {
	value atomic.Pointer[T] // nil while the box is empty

	once      sync.Once
	published chan struct{} // made by once, gets a token when value is set
}

func (b *Box[T]) Publish(v T) bool {
	if !b.value.CompareAndSwap(nil, &v) {
		return false
	}
	b.signal() <- struct{}{}
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
	if v, ok := b.Peek(); ok {
		return v, nil
	}
	select {
	case <-b.signal():
	case <-ctx.Done():
	}
	if v, ok := b.Peek(); ok { // also if select has chosen ctx
		return v, nil
	}
	var zero T
	return zero, ctx.Err()
}

func (b *Box[T]) signal() chan struct{} {
	b.once.Do(func() { b.published = make(chan struct{}, 1) })
	return b.published
}
