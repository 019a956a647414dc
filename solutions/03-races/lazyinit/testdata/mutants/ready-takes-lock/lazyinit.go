// Mutant ready-takes-lock: Ready waits for the lock that Get holds while init
// runs.
//
// Killed-by: TestFastPathDoesNotLock deadlock
package lazyinit

import (
	"errors"
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
	defer l.mu.Unlock()
	if v := l.value.Load(); v != nil {
		return *v, nil
	}
	if l.ended.Load() != before { // a run ended while this Get waited
		var zero T
		return zero, l.err
	}
	l.err = errors.New("init panicked")
	defer l.ended.Add(1)
	v, err := l.init()
	if l.err = err; err == nil {
		l.value.Store(&v)
	}
	return v, err
}

func (l *Lazy[T]) Ready() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.value.Load() != nil
}
