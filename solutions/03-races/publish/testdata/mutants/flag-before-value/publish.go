// Mutant flag-before-value: the flag is atomic and decides who wins, but it
// says yes before the value is there.
//
// Killed-by: TestReaderSeesWholeValue data-race|assertion
package publish

import (
	"context"
	"sync"
	"sync/atomic"
)

type Box[T any] struct {
	full  atomic.Bool
	value T

	once      sync.Once
	published chan struct{} // made by once, closed when value is set
}

func (b *Box[T]) Publish(v T) bool {
	if !b.full.CompareAndSwap(false, true) {
		return false
	}
	b.value = v
	close(b.signal())
	return true
}

func (b *Box[T]) Peek() (T, bool) {
	if b.full.Load() {
		return b.value, true
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
