// Package lazyinit makes a value when it is first needed.
package lazyinit

import (
	"errors"
	"sync"
	"sync/atomic"
)

// A Lazy is a value that is made by the first Get. All methods are safe for
// concurrent use.
type Lazy[T any] struct {
	init  func() (T, error)
	value atomic.Pointer[T] // set once, when an init has succeeded

	mu      sync.Mutex
	current *run[T] // the init that is under way, or nil; guarded by mu
}

// A run is one call of init. Its result may be read when done is closed.
type run[T any] struct {
	done  chan struct{}
	value T
	err   error
}

// errUnfinished is what those get who waited for an init that did not return.
var errUnfinished = errors.New("lazyinit: init panicked")

// New returns a Lazy that is made by init. It does not call init.
func New[T any](init func() (T, error)) *Lazy[T] {
	return &Lazy[T]{init: init}
}

// Get returns the value. If there is none yet it runs init, at most one run at
// a time, however many call Get. When init succeeds, its value is kept for ever,
// and init never runs again. When init fails, the Get that ran it and all that
// waited for it return its error; nothing is kept, and the next Get runs init
// again.
//
// When init panics, the panic reaches the Get that ran it. Those that waited
// return an error, or panic too, or run init again, but they neither wait for
// ever nor return a nil error without a value. The next Get runs init again.
//
// init may take its time and does not call Get. It may run on any goroutine.
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

// do runs init without holding the lock, and cleans up even if it panics.
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

// Ready reports whether there is a value, so that Get will not run init. It
// never waits, not even while init is running.
func (l *Lazy[T]) Ready() bool {
	return l.value.Load() != nil
}
