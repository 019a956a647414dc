// Mutant flag-before-value: the flag is atomic, and says yes before the value
// is there.
//
// Killed-by: TestInitRunsOnceOnSuccess data-race|assertion
package lazyinit

import (
	"sync"
	"sync/atomic"
)

type Lazy[T any] struct {
	init  func() (T, error)
	mu    sync.Mutex
	value T
	ready atomic.Bool
}

func New[T any](init func() (T, error)) *Lazy[T] {
	return &Lazy[T]{init: init}
}

func (l *Lazy[T]) Get() (T, error) {
	if l.ready.Load() {
		return l.value, nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.ready.Load() {
		return l.value, nil
	}
	v, err := l.init()
	if err == nil {
		l.ready.Store(true)
		l.value = v
	}
	return v, err
}

func (l *Lazy[T]) Ready() bool { return l.ready.Load() }
