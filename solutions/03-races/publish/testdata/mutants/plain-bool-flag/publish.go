// Mutant plain-bool-flag: Publish is careful, but a plain bool tells the
// readers, and nothing orders it with the value.
//
// Killed-by: TestReaderSeesWholeValue data-race
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

func (b *Box[T]) Peek() (v T, ok bool) {
	if b.full {
		return b.value, true
	}
	return v, false
}

func (b *Box[T]) Wait(ctx context.Context) (v T, err error) {
	select {
	case <-b.signal():
		return b.value, nil
	case <-ctx.Done():
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.full {
		return b.value, nil
	}
	return v, ctx.Err()
}

func (b *Box[T]) signal() chan struct{} {
	b.once.Do(func() { b.published = make(chan struct{}) })
	return b.published
}
