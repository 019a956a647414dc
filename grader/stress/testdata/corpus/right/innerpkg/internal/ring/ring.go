// Package ring has a buffer that forgets its oldest item. It has no lock: one
// goroutine owns it.
package ring

type Ring[T any] struct {
	items []T
	next  int
	full  bool
}

func New[T any](n int) *Ring[T] { return &Ring[T]{items: make([]T, n)} }

func (r *Ring[T]) Push(v T) {
	r.items[r.next] = v
	r.next = (r.next + 1) % len(r.items)
	r.full = r.full || r.next == 0
}

// Items returns the items, oldest first.
func (r *Ring[T]) Items() []T {
	if !r.full {
		return append([]T(nil), r.items[:r.next]...)
	}
	return append(append([]T(nil), r.items[r.next:]...), r.items[:r.next]...)
}
