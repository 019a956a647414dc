// Mutant spawn-waits: Spawn starts all workers, and joins them itself.
//
// Killed-by: TestSpawnDoesNotBlock timing
package joinall

import "sync"

type Handle[T any] struct {
	results []T
	done    chan struct{}
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{results: make([]T, n), done: make(chan struct{})}
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { h.results[i] = worker(i) })
	}
	all.Wait()
	close(h.done)
	return h
}

func (h *Handle[T]) Join() []T {
	<-h.done
	return h.results
}

func (h *Handle[T]) Done() <-chan struct{} { return h.done }
