// Package lazyinit makes a value when it is first needed.
package lazyinit

// A Lazy is a value that is made by the first Get. All methods are safe for
// concurrent use.
type Lazy[T any] struct {
	init  func() (T, error)
	value T // TODO: who reads this, and what orders the read with the write?
	ready bool
}

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
	// TODO: check, lock, check again.
	return l.value, nil
}

// Ready reports whether there is a value, so that Get will not run init. It
// never waits, not even while init is running.
func (l *Lazy[T]) Ready() bool {
	return l.ready
}
