// Accepted channel-each: everyone who waits leaves a channel, and Publish sends
// the value to all.
package publish

import (
	"context"
	"sync"
)

type Box[T any] struct {
	mu      sync.RWMutex
	value   *T
	waiting map[chan T]struct{}
}

func (b *Box[T]) Publish(v T) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.value != nil {
		return false
	}
	b.value = &v
	for c := range b.waiting {
		c <- v // has room
	}
	b.waiting = nil
	return true
}

func (b *Box[T]) Peek() (v T, ok bool) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	if b.value == nil {
		return v, false
	}
	return *b.value, true
}

func (b *Box[T]) Wait(ctx context.Context) (v T, err error) {
	b.mu.Lock()
	if b.value != nil {
		defer b.mu.Unlock()
		return *b.value, nil
	}
	c := make(chan T, 1)
	if b.waiting == nil {
		b.waiting = make(map[chan T]struct{})
	}
	b.waiting[c] = struct{}{}
	b.mu.Unlock()

	select {
	case v := <-c:
		return v, nil
	case <-ctx.Done():
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.waiting, c)
	if b.value != nil {
		return *b.value, nil
	}
	return v, ctx.Err()
}
