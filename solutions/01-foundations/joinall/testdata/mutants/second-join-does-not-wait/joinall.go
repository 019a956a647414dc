// Mutant second-join-does-not-wait: only the first Join waits; who comes later gets what is there.
//
// Killed-by: TestJoinTwiceIsSafe assertion|data-race
package joinall

import (
	"sync"
	"sync/atomic"
)

type Handle[T any] struct {
	results []T
	done    chan struct{}
	joined  atomic.Bool
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{results: make([]T, n), done: make(chan struct{})}
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { h.results[i] = worker(i) })
	}
	go func() {
		all.Wait()
		close(h.done)
	}()
	return h
}

func (h *Handle[T]) Join() []T {
	if h.joined.CompareAndSwap(false, true) {
		<-h.done
	}
	return h.results
}

func (h *Handle[T]) Done() <-chan struct{} { return h.done }
