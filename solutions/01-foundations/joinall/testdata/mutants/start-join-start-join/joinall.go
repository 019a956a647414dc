// Mutant start-join-start-join: each worker is joined before the next one starts.
//
// Killed-by: TestAllWorkersRunTogether assertion
// Killed-by: TestJoinWaitsForTheSlowest timing
package joinall

type Handle[T any] struct {
	results []T
	done    chan struct{}
}

func Spawn[T any](n int, worker func(i int) T) *Handle[T] {
	h := &Handle[T]{results: make([]T, n), done: make(chan struct{})}
	go func() {
		defer close(h.done)
		for i := range n {
			back := make(chan T)
			go func() { back <- worker(i) }()
			h.results[i] = <-back
		}
	}()
	return h
}

func (h *Handle[T]) Join() []T {
	<-h.done
	return h.results
}

func (h *Handle[T]) Done() <-chan struct{} { return h.done }
