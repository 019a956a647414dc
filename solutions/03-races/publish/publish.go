// Package publish hands one value to any number of readers.
package publish

import (
	"context"
	"sync"
	"sync/atomic"
)

// A Box holds at most one value, which is put in once and stays for ever. The
// zero value is an empty box. All methods are safe for concurrent use. A Box
// must not be copied after first use.
//
// Who gets the value gets all of it, together with everything that the
// publisher wrote before it called Publish.
type Box[T any] struct {
	value atomic.Pointer[T] // nil while the box is empty

	once      sync.Once
	published chan struct{} // made by once, closed when value is set
}

// Publish puts v into the box if the box is empty, and reports whether it did.
// Of several calls exactly one wins, also when they come at the same time.
// Every value is a value, zero and nil as well. When Publish has returned true,
// each later Peek and Wait finds v.
func (b *Box[T]) Publish(v T) bool {
	if !b.value.CompareAndSwap(nil, &v) {
		return false
	}
	close(b.signal())
	return true
}

// Peek returns the value and true, or T's zero value and false if the box is
// empty. It never waits for anything, also while others wait for the value.
func (b *Box[T]) Peek() (T, bool) {
	if v := b.value.Load(); v != nil {
		return *v, true
	}
	var zero T
	return zero, false
}

// Wait returns the value, as soon as there is one. If ctx ends first, Wait
// returns at once with an error that matches ctx.Err() or context.Cause(ctx);
// others go on waiting. If both have happened, the value wins: it was published,
// so Wait returns it with a nil error, also when ctx ended before or at the same
// time. Wait leaves nothing behind when it returns, and it does not poll: it
// wakes when something happens and not before.
func (b *Box[T]) Wait(ctx context.Context) (T, error) {
	select {
	case <-b.signal():
	case <-ctx.Done():
	}
	if v, ok := b.Peek(); ok { // also if select has chosen ctx
		return v, nil
	}
	var zero T
	return zero, ctx.Err()
}

// signal returns the channel that is closed once there is a value.
func (b *Box[T]) signal() chan struct{} {
	b.once.Do(func() { b.published = make(chan struct{}) })
	return b.published
}
