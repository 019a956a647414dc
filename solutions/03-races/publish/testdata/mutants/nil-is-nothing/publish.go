// Mutant nil-is-nothing: keeps the value in an atomic.Value, which does not
// take nil.
//
// Killed-by: TestPeekBeforePublish panic
package publish

import (
	"context"
	"sync"
	"sync/atomic"
)

type Box[T any] struct {
	value atomic.Value // nil while the box is empty

	once      sync.Once
	published chan struct{} // made by once, closed when value is set
}

func (b *Box[T]) Publish(v T) bool {
	if !b.value.CompareAndSwap(nil, v) {
		return false
	}
	close(b.signal())
	return true
}

func (b *Box[T]) Peek() (T, bool) {
	if v := b.value.Load(); v != nil {
		return v.(T), true
	}
	var zero T
	return zero, false
}

func (b *Box[T]) Wait(ctx context.Context) (T, error) {
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
	b.once.Do(func() { b.published = make(chan struct{}) })
	return b.published
}
