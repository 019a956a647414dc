// Mutant panic-keeps-lock: gives the lock back when init returns, and init may
// not return.
//
// Killed-by: TestPanicDoesNotPoison deadlock
package lazyinit

import (
	"sync"
	"sync/atomic"
)

type Lazy[T any] struct {
	init  func() (T, error)
	value atomic.Pointer[T]
	ended atomic.Int64 // runs of init that have ended

	mu  sync.Mutex // held while init runs
	err error      // of the last run
}

func New[T any](init func() (T, error)) *Lazy[T] {
	return &Lazy[T]{init: init}
}

func (l *Lazy[T]) Get() (T, error) {
	if v := l.value.Load(); v != nil {
		return *v, nil
	}
	before := l.ended.Load()
	l.mu.Lock()
	if v := l.value.Load(); v != nil {
		l.mu.Unlock()
		return *v, nil
	}
	if l.ended.Load() != before { // a run ended while this Get waited
		err := l.err
		l.mu.Unlock()
		var zero T
		return zero, err
	}
	v, err := l.init()
	if l.err = err; err == nil {
		l.value.Store(&v)
	}
	l.ended.Add(1)
	l.mu.Unlock()
	return v, err
}

func (l *Lazy[T]) Ready() bool { return l.value.Load() != nil }
