// Mutant lazy-chan-race: who needs the channel first makes it, and nobody keeps
// two from being first.
//
// Killed-by: TestPeekBeforePublish data-race
// Killed-by: TestReaderSeesWholeValue data-race
package publish

import (
	"context"
	"sync/atomic"
)

type Box[T any] struct {
	value atomic.Pointer[T] // nil while the box is empty

	published chan struct{} // made when needed, closed when value is set
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
	case <-ctx.Done():
	}
	if v, ok := b.Peek(); ok { // also if select has chosen ctx
		return v, nil
	}
	var zero T
	return zero, ctx.Err()
}

func (b *Box[T]) signal() chan struct{} {
	if b.published == nil {
		b.published = make(chan struct{})
	}
	return b.published
}
