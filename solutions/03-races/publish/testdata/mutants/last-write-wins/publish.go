// Mutant last-write-wins: tells the losers that they lost, and keeps their
// value.
//
// Killed-by: TestFirstPublishWins assertion
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
	if b.value.Swap(&v) != nil {
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
