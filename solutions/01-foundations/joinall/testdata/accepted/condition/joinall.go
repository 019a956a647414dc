// Accepted condition: a lock, a count and a condition variable; no channel but the one of Done.
package joinall

import "sync"

type Handle[T any] struct {
	mu      sync.Mutex
	back    *sync.Cond
	left    int
	results map[int]T
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{left: n, results: make(map[int]T)}
	h.back = sync.NewCond(&h.mu)
	for i := range n {
		go func() {
			result := worker(i)
			h.mu.Lock()
			defer h.mu.Unlock()
			h.results[i] = result
			h.left--
			h.back.Broadcast()
		}()
	}
	return h
}

func (h *Handle[T]) Join() []T {
	h.mu.Lock()
	defer h.mu.Unlock()
	for h.left > 0 {
		h.back.Wait()
	}
	var all []T
	for i := range len(h.results) {
		all = append(all, h.results[i])
	}
	return all
}

func (h *Handle[T]) Done() <-chan struct{} {
	done := make(chan struct{})
	go func() {
		h.Join()
		close(done)
	}()
	return done
}
