// Mutant wait-keeps-the-lock: holds the lock while it waits, so nobody can look
// or publish.
//
// Killed-by: TestPeekBeforePublish deadlock
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
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.full {
		return false
	}
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
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.full {
		return b.value, nil
	}
	select {
	case <-b.signal():
		return b.value, nil
	case <-ctx.Done():
		return b.value, ctx.Err()
	}
}

func (b *Box[T]) signal() chan struct{} {
	b.once.Do(func() { b.published = make(chan struct{}) })
	return b.published
}
