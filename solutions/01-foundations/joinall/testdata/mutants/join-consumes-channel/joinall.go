// Mutant join-consumes-channel: the results leave the channel with the first Join.
//
// Killed-by: TestJoinTwiceIsSafe deadlock
package joinall

import "sync"

type indexed[T any] struct {
	i      int
	result T
}

type Handle[T any] struct {
	results chan indexed[T]
	done    chan struct{}
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{results: make(chan indexed[T], n), done: make(chan struct{})}
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { h.results <- indexed[T]{i, worker(i)} })
	}
	go func() {
		all.Wait()
		close(h.done)
	}()
	return h
}

func (h *Handle[T]) Join() []T {
	all := make([]T, cap(h.results))
	for range all {
		r := <-h.results
		all[r.i] = r.result
	}
	return all
}

func (h *Handle[T]) Done() <-chan struct{} { return h.done }
