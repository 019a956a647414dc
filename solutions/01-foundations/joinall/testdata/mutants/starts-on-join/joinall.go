// Mutant starts-on-join: no worker starts before somebody asks for the results.
//
// Killed-by: TestAllWorkersRunTogether deadlock
// Killed-by: TestSpawnDoesNotBlock assertion
package joinall

import "sync"

type Handle[T any] struct {
	once    sync.Once
	results []T
	run     func()
	done    chan struct{}
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{results: make([]T, n), done: make(chan struct{})}
	h.run = func() {
		var all sync.WaitGroup
		for i := range n {
			all.Go(func() { h.results[i] = worker(i) })
		}
		all.Wait()
		close(h.done)
	}
	if n == 0 {
		h.once.Do(h.run)
	}
	return h
}

func (h *Handle[T]) Join() []T {
	h.once.Do(h.run)
	return h.results
}

func (h *Handle[T]) Done() <-chan struct{} { return h.done }
