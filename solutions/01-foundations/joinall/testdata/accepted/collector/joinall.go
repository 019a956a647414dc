// Accepted collector: results travel over a channel to one goroutine, which owns the slice;
// every Join gets a copy.
package joinall

import "slices"

type Handle[T any] struct {
	results []T
	done    chan struct{}
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	type indexed struct {
		i      int
		result T
	}
	h := &Handle[T]{results: make([]T, n), done: make(chan struct{})}
	back := make(chan indexed)
	for i := range n {
		go func() { back <- indexed{i, worker(i)} }()
	}
	go func() {
		for range n {
			r := <-back
			h.results[r.i] = r.result
		}
		close(h.done)
	}()
	return h
}

func (h *Handle[T]) Join() []T {
	<-h.done
	return slices.Clone(h.results)
}

func (h *Handle[T]) Done() <-chan struct{} { return h.done }
