// Mutant sync-once: keeps the error as well as the value.
//
// Killed-by: TestErrorIsRetriedLater assertion
package lazyinit

import (
	"sync"
	"sync/atomic"
)

type Lazy[T any] struct {
	init  func() (T, error)
	once  sync.Once
	value T
	err   error
	ready atomic.Bool
}

func New[T any](init func() (T, error)) *Lazy[T] {
	return &Lazy[T]{init: init}
}

func (l *Lazy[T]) Get() (T, error) {
	l.once.Do(func() {
		l.value, l.err = l.init()
		l.ready.Store(l.err == nil)
	})
	return l.value, l.err
}

func (l *Lazy[T]) Ready() bool { return l.ready.Load() }
