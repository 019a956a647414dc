// Mutant check-outside-lock-plain: the double-checked locking of the old books:
// the first check reads what another goroutine writes.
//
// Killed-by: TestInitRunsOnceOnSuccess data-race
package lazyinit

import "sync"

type Lazy[T any] struct {
	init  func() (T, error)
	mu    sync.Mutex
	value T
	ready bool
}

func New[T any](init func() (T, error)) *Lazy[T] {
	return &Lazy[T]{init: init}
}

func (l *Lazy[T]) Get() (T, error) {
	if l.ready {
		return l.value, nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.ready {
		return l.value, nil
	}
	v, err := l.init()
	if err == nil {
		l.value = v
		l.ready = true
	}
	return v, err
}

func (l *Lazy[T]) Ready() bool { return l.ready }
