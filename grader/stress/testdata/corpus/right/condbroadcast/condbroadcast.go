// Right: one condition variable serves two conditions; broadcast with a loop around Wait makes it sound, though most wake-ups are in vain.

package condbroadcast

import "sync"

type Queue[T any] struct {
	mu     sync.Mutex
	change *sync.Cond
	items  []T
	limit  int
	closed bool
}

func New[T any](limit int) *Queue[T] {
	q := &Queue[T]{limit: limit}
	q.change = sync.NewCond(&q.mu)
	return q
}

func (q *Queue[T]) Put(v T) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == q.limit {
		q.change.Wait()
	}
	q.items = append(q.items, v)
	q.change.Broadcast()
}

func (q *Queue[T]) Get() (v T, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 && !q.closed {
		q.change.Wait()
	}
	if len(q.items) == 0 {
		return v, false
	}
	v, q.items = q.items[0], q.items[1:]
	q.change.Broadcast()
	return v, true
}

// Close is called when all Puts are back.
func (q *Queue[T]) Close() {
	q.mu.Lock()
	q.closed = true
	q.mu.Unlock()
	q.change.Broadcast()
}
