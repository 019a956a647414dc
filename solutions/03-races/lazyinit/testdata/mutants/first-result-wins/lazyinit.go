// Mutant first-result-wins: no lock at all: all run init, and the first who is
// done sets the value.
//
// Killed-by: TestInitRunsOnceOnSuccess assertion
// Killed-by: TestConcurrentGetsShareOneRun assertion
package lazyinit

import "sync/atomic"

type Lazy[T any] struct {
	init  func() (T, error)
	value atomic.Pointer[T]
}

func New[T any](init func() (T, error)) *Lazy[T] {
	return &Lazy[T]{init: init}
}

func (l *Lazy[T]) Get() (T, error) {
	if v := l.value.Load(); v != nil {
		return *v, nil
	}
	v, err := l.init()
	if err != nil {
		return v, err
	}
	l.value.CompareAndSwap(nil, &v)
	return *l.value.Load(), nil
}

func (l *Lazy[T]) Ready() bool { return l.value.Load() != nil }
