// Mutant nobody-is-last: the last worker closes Done, and without workers nobody does.
//
// Killed-by: TestZeroWorkersJoinAtOnce deadlock
package joinall

import "sync/atomic"

type Handle[T any] struct {
	results []T
	done    chan struct{}
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{results: make([]T, n), done: make(chan struct{})}
	var left atomic.Int64
	left.Store(int64(n))
	for i := range n {
		go func() {
			h.results[i] = worker(i)
			if left.Add(-1) == 0 {
				close(h.done)
			}
		}()
	}
	return h
}

func (h *Handle[T]) Join() []T {
	<-h.done
	return h.results
}

func (h *Handle[T]) Done() <-chan struct{} { return h.done }
