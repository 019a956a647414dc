// Mutant append-results: first come, first listed.
//
// Killed-by: TestResultsAreInIndexOrder assertion
package joinall

import "sync"

type Handle[T any] struct {
	results []T
	done    chan struct{}
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{done: make(chan struct{})}
	var mu sync.Mutex
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() {
			result := worker(i)
			mu.Lock()
			defer mu.Unlock()
			h.results = append(h.results, result)
		})
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
