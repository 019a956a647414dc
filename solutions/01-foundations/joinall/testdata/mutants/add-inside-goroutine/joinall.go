// Mutant add-inside-goroutine: counts too late, so Wait may see zero.
//
// Killed-by: TestJoinWaitsForTheSlowest timing|data-race
// Killed-by: TestResultsVisibleAfterJoin assertion|data-race
package joinall

import "sync"

type Handle[T any] struct {
	results []T
	all     sync.WaitGroup
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{results: make([]T, n)}
	for i := range n {
		go func() {
			h.all.Add(1)
			defer h.all.Done()
			h.results[i] = worker(i)
		}()
	}
	return h
}

func (h *Handle[T]) Join() []T {
	h.all.Wait()
	return h.results
}

func (h *Handle[T]) Done() <-chan struct{} {
	done := make(chan struct{})
	go func() {
		h.all.Wait()
		close(done)
	}()
	return done
}
