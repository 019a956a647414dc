// Mutant not-lazy: New runs init.
//
// Killed-by: TestErrorIsRetriedLater assertion
package lazyinit

import (
	"errors"
	"sync"
	"sync/atomic"
)

type Lazy[T any] struct {
	init  func() (T, error)
	value atomic.Pointer[T] // set once, when an init has succeeded

	mu      sync.Mutex
	current *run[T] // the init that is under way, or nil; guarded by mu
}

type run[T any] struct {
	done  chan struct{}
	value T
	err   error
}

var errUnfinished = errors.New("lazyinit: init panicked")

func New[T any](init func() (T, error)) *Lazy[T] {
	l := &Lazy[T]{init: init}
	_, _ = l.Get()
	return l
}

func (l *Lazy[T]) Get() (T, error) {
	if v := l.value.Load(); v != nil {
		return *v, nil
	}
	l.mu.Lock()
	if v := l.value.Load(); v != nil { // made since the first look
		l.mu.Unlock()
		return *v, nil
	}
	if r := l.current; r != nil {
		l.mu.Unlock()
		<-r.done
		return r.value, r.err
	}
	r := &run[T]{done: make(chan struct{}), err: errUnfinished}
	l.current = r
	l.mu.Unlock()

	l.do(r)
	return r.value, r.err
}

func (l *Lazy[T]) do(r *run[T]) {
	defer func() {
		l.mu.Lock()
		l.current = nil
		l.mu.Unlock()
		close(r.done)
	}()
	r.value, r.err = l.init()
	if r.err == nil {
		l.value.Store(&r.value)
	}
}

func (l *Lazy[T]) Ready() bool {
	return l.value.Load() != nil
}
