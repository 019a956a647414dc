// Accepted own-goroutine: init runs in a goroutine of its own, and everyone
// waits for it with a condition variable. A panic is carried over to the
// caller.
package lazyinit

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type outcome[T any] struct {
	value    T
	err      error
	panicked any
}

type Lazy[T any] struct {
	init  func() (T, error)
	ready atomic.Bool // set after last, never taken back

	mu      sync.Mutex
	changed *sync.Cond
	running bool
	runs    int
	last    *outcome[T]
}

func New[T any](init func() (T, error)) *Lazy[T] {
	l := &Lazy[T]{init: init}
	l.changed = sync.NewCond(&l.mu)
	return l
}

func (l *Lazy[T]) Get() (T, error) {
	if l.ready.Load() {
		return l.last.value, nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.ready.Load() {
		return l.last.value, nil
	}
	first := !l.running
	if first {
		l.running = true
		go l.run()
	}
	for mine := l.runs; l.runs == mine; {
		l.changed.Wait()
	}
	o := l.last
	switch {
	case o.panicked == nil:
		return o.value, o.err
	case first:
		panic(o.panicked)
	default:
		return o.value, fmt.Errorf("init panicked: %v", o.panicked)
	}
}

func (l *Lazy[T]) run() {
	o := new(outcome[T])
	defer func() {
		o.panicked = recover()
		l.mu.Lock()
		defer l.mu.Unlock()
		l.running = false
		l.runs++
		l.last = o
		if o.panicked == nil && o.err == nil {
			l.ready.Store(true)
		}
		l.changed.Broadcast()
	}()
	o.value, o.err = l.init()
}

func (l *Lazy[T]) Ready() bool { return l.ready.Load() }
