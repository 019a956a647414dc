// Wrong: panic a worker checks Len and then calls Pop, and the last item may be taken in between (index out of range).

package emptypop

import "sync"

type Queue[T any] struct {
	mu    sync.Mutex
	items []T
}

func (q *Queue[T]) Push(v T) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.items = append(q.items, v)
}

func (q *Queue[T]) Len() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.items)
}

// Pop removes the oldest item; the queue must not be empty.
func (q *Queue[T]) Pop() T {
	q.mu.Lock()
	defer q.mu.Unlock()
	v := q.items[0]
	q.items = q.items[1:]
	return v
}

// Drain calls f for all items in n goroutines.
func Drain[T any](q *Queue[T], n int, f func(T)) {
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			for q.Len() > 0 {
				f(q.Pop())
			}
		})
	}
	wg.Wait()
}
