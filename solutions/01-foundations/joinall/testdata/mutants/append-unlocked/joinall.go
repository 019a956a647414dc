// Mutant append-unlocked: all workers append to one slice, with nothing to order them.
//
// Killed-by: TestAllWorkersRunTogether data-race
package joinall

import "sync"

type Handle[T any] struct {
	results []T
	done    chan struct{}
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{done: make(chan struct{})}
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { h.results = append(h.results, worker(i)) })
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
