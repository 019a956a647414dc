// Accepted condition-variable: a sync.Cond, and the context wakes everyone to
// look again.
package publish

import (
	"context"
	"sync"
)

type Box[T any] struct {
	mu      sync.Mutex
	changed *sync.Cond // made under mu
	value   T
	full    bool
}

func (b *Box[T]) Publish(v T) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.full {
		return false
	}
	b.value, b.full = v, true
	b.condition().Broadcast()
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
	stop := context.AfterFunc(ctx, func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.condition().Broadcast()
	})
	defer stop()
	for !b.full && ctx.Err() == nil {
		b.condition().Wait()
	}
	if !b.full {
		return b.value, context.Cause(ctx)
	}
	return b.value, nil
}

func (b *Box[T]) condition() *sync.Cond {
	if b.changed == nil {
		b.changed = sync.NewCond(&b.mu)
	}
	return b.changed
}
