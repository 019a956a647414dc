// Mutant waits-to-be-joined: workers hold their result until Join takes it, and nobody need call Join.
//
// Killed-by: TestSpawnDoesNotBlock leak
package joinall

import "sync"

type Handle[T any] struct {
	once    sync.Once
	each    []chan T
	results []T
	all     sync.WaitGroup
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{each: make([]chan T, n)}
	for i := range n {
		h.each[i] = make(chan T)
		h.all.Add(1)
		go func() {
			result := worker(i)
			h.all.Done()
			h.each[i] <- result
		}()
	}
	return h
}

func (h *Handle[T]) Join() []T {
	h.once.Do(func() {
		for _, one := range h.each {
			h.results = append(h.results, <-one)
		}
	})
	return h.results
}

func (h *Handle[T]) Done() <-chan struct{} {
	done := make(chan struct{})
	go func() {
		h.all.Wait()
		close(done)
		h.Join()
	}()
	return done
}
