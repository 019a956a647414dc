// Mutant ignores-context: waits for the value and for nothing else.
//
// Killed-by: TestWaitHonoursContext deadlock
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

func (b *Box[T]) Wait(_ context.Context) (T, error) {
	<-b.signal()
	v, _ := b.Peek()
	return v, nil
}

func (b *Box[T]) signal() chan struct{} {
	b.once.Do(func() { b.published = make(chan struct{}) })
	return b.published
}
