// Mutant done-before-store: a worker reports back before its result is in place.
//
// Killed-by: TestResultsAreInIndexOrder assertion|data-race
// Killed-by: TestResultsVisibleAfterJoin assertion|data-race
package joinall

import "sync"

type Handle[T any] struct {
	results []T
	done    chan struct{}
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{results: make([]T, n), done: make(chan struct{})}
	var all sync.WaitGroup
	all.Add(n)
	for i := range n {
		go func() {
			result := worker(i)
			all.Done()
			h.results[i] = result
		}()
	}
	go func() {
		all.Wait()
		close(h.done)
	}()
	return h
}

func (h *Handle[T]) Join() []T {
	<-h.done
	return h.results
}

func (h *Handle[T]) Done() <-chan struct{} { return h.done }
