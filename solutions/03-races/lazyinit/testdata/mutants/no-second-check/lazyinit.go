// Mutant no-second-check: everyone who waited for the lock runs init once more.
//
// Killed-by: TestInitRunsOnceOnSuccess assertion
// Killed-by: TestConcurrentGetsShareOneRun assertion
package lazyinit

import (
	"sync"
	"sync/atomic"
)

type Lazy[T any] struct {
	init  func() (T, error)
	mu    sync.Mutex
	value atomic.Pointer[T]
}

func New[T any](init func() (T, error)) *Lazy[T] {
	return &Lazy[T]{init: init}
}

func (l *Lazy[T]) Get() (T, error) {
	if v := l.value.Load(); v != nil {
		return *v, nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	v, err := l.init()
	if err == nil {
		l.value.Store(&v)
	}
	return v, err
}

func (l *Lazy[T]) Ready() bool { return l.value.Load() != nil }
