// Mutant panic-gives-nothing: those who waited for an init that panicked get a
// zero value and no error.
//
// Killed-by: TestPanicDoesNotPoison assertion
package lazyinit

import (
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

func New[T any](init func() (T, error)) *Lazy[T] {
	return &Lazy[T]{init: init}
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
	r := &run[T]{done: make(chan struct{})}
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
