// Right: double-checked locking done with an atomic pointer; tools that match the shape of the code accuse it.

package doublecheck

import (
	"sync"
	"sync/atomic"
)

type Lazy[T any] struct {
	Make func() *T

	mu    sync.Mutex
	value atomic.Pointer[T]
}

func (l *Lazy[T]) Get() *T {
	if v := l.value.Load(); v != nil {
		return v
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if v := l.value.Load(); v != nil {
		return v
	}
	v := l.Make()
	l.value.Store(v)
	return v
}
