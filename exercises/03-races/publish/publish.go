// Package publish hands one value to any number of readers.
package publish

import "context"

// A Box holds at most one value, which is put in once and stays for ever. The
// zero value is an empty box. All methods are safe for concurrent use. A Box
// must not be copied after first use.
//
// Who gets the value gets all of it, together with everything that the
// publisher wrote before it called Publish.
type Box[T any] struct {
	value T // TODO: what tells a reader that the value is whole?
	full  bool
}

// Publish puts v into the box if the box is empty, and reports whether it did.
// Of several calls exactly one wins, also when they come at the same time.
// Every value is a value, zero and nil as well. When Publish has returned true,
// each later Peek and Wait finds v.
func (b *Box[T]) Publish(v T) bool {
	// TODO
	return false
}

// Peek returns the value and true, or T's zero value and false if the box is
// empty. It never waits for anything, also while others wait for the value.
func (b *Box[T]) Peek() (T, bool) {
	return b.value, b.full
}

// Wait returns the value, as soon as there is one. If ctx ends first, Wait
// returns at once with an error that matches ctx.Err() or context.Cause(ctx);
// others go on waiting. If both have happened, the value wins: it was published,
// so Wait returns it with a nil error, also when ctx ended before or at the same
// time. Wait leaves nothing behind when it returns, and it does not poll: it
// wakes when something happens and not before.
func (b *Box[T]) Wait(ctx context.Context) (T, error) {
	// TODO
	return b.value, nil
}
