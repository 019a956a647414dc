// Mutant looks-then-fills: Publish looks under the lock and fills under the
// lock, and lets another Publish in between.
//
// Killed-by: TestFirstPublishWins assertion
package publish

import (
	"context"
	"sync"
)

type Box[T any] struct {
	mu     sync.Mutex
	full   bool
	value  T
	signal chan struct{}
}

func (b *Box[T]) ready() chan struct{} {
	if b.signal == nil {
		b.signal = make(chan struct{})
	}
	return b.signal
}

func (b *Box[T]) Publish(v T) bool {
	b.mu.Lock()
	full := b.full
	b.mu.Unlock()
	if full {
		return false
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.value = v
	if !b.full {
		b.full = true
		close(b.ready())
	}
	return true
}

func (b *Box[T]) Peek() (T, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.value, b.full
}

func (b *Box[T]) Wait(ctx context.Context) (T, error) {
	b.mu.Lock()
	signal := b.ready()
	b.mu.Unlock()
	select {
	case <-signal:
	case <-ctx.Done():
	}
	if v, ok := b.Peek(); ok {
		return v, nil
	}
	var zero T
	return zero, ctx.Err()
}
