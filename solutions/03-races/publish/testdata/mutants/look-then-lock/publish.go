// Mutant look-then-lock: looks into the box without the lock, and takes the
// lock to fill it.
//
// Killed-by: TestFirstPublishWins data-race|panic
package publish

import (
	"context"
	"sync"
)

type Box[T any] struct {
	mu    sync.Mutex
	value T
	full  bool

	once      sync.Once
	published chan struct{}
}

func (b *Box[T]) Publish(v T) bool {
	if b.full {
		return false
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.value = v
	b.full = true
	close(b.signal())
	return true
}

func (b *Box[T]) Peek() (T, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.value, b.full
}

func (b *Box[T]) Wait(ctx context.Context) (T, error) {
	select {
	case <-b.signal():
	case <-ctx.Done():
	}
	if v, ok := b.Peek(); ok {
		return v, nil
	}
	var zero T
	return zero, ctx.Err()
}

func (b *Box[T]) signal() chan struct{} {
	b.once.Do(func() { b.published = make(chan struct{}) })
	return b.published
}
