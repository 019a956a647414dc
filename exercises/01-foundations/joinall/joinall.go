// Package joinall starts workers together and collects what they return.
package joinall

// A Handle stands for a group of running workers. Its methods may be called
// any number of times, from any number of goroutines, but not by a worker of
// the group. Nobody has to call them: once its workers have returned, a
// forgotten handle leaves nothing behind.
type Handle[T any] struct {
	// TODO: what do the workers leave here, and what tells that all have?
}

// Spawn starts n workers and returns without waiting for any of them. Worker i
// is one call of worker(i), for every i from 0 to n-1. All workers run at the
// same time, whether or not somebody joins them.
func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	// TODO: start them all.
	return &Handle[T]{}
}

// Join waits until every worker has returned and gives their results: result i
// is what worker i returned. All calls give the same results, perhaps in the
// same slice, so callers must not change it. Without workers Join returns at
// once, with an empty slice or nil.
//
// Everything that the workers did is visible to whoever has returned from
// Join or has seen that Done is closed.
func (h *Handle[T]) Join() []T {
	return nil // TODO
}

// Done returns a channel that is closed as soon as every worker has returned,
// whether or not anybody calls Join; without workers, right away. Nothing is
// ever sent on it.
func (h *Handle[T]) Done() <-chan struct{} {
	return nil // TODO
}
