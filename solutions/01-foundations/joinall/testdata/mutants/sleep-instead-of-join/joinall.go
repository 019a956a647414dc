// Mutant sleep-instead-of-join: guesses how long the workers take.
//
// Killed-by: TestJoinWaitsForTheSlowest timing
package joinall

import "time"

type Handle[T any] struct {
	results []T
	done    chan struct{}
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{results: make([]T, n), done: make(chan struct{})}
	for i := range n {
		go func() { h.results[i] = worker(i) }()
	}
	go func() {
		if n > 0 {
			time.Sleep(100 * time.Millisecond)
		}
		close(h.done)
	}()
	return h
}

func (h *Handle[T]) Join() []T {
	<-h.done
	return h.results
}

func (h *Handle[T]) Done() <-chan struct{} { return h.done }
