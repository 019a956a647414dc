// Mutant done-on-first-worker: whoever returns first closes Done.
//
// Killed-by: TestJoinWaitsForTheSlowest timing
package joinall

import "sync"

type Handle[T any] struct {
	results []T
	all     sync.WaitGroup
	done    chan struct{}
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{results: make([]T, n), done: make(chan struct{})}
	var once sync.Once
	for i := range n {
		h.all.Go(func() {
			h.results[i] = worker(i)
			once.Do(func() { close(h.done) })
		})
	}
	if n == 0 {
		close(h.done)
	}
	return h
}

func (h *Handle[T]) Join() []T {
	h.all.Wait()
	return h.results
}

func (h *Handle[T]) Done() <-chan struct{} { return h.done }
