// Wrong: assertion a lock-free free list of slots compares the head's index only (ABA), so a slot is given out twice.

package aba

import "sync/atomic"

// Slots gives out the numbers 1 to n, each to one owner at a time.
type Slots struct {
	head atomic.Int32 // 0: none free
	next []atomic.Int32
}

func New(n int) *Slots {
	s := &Slots{next: make([]atomic.Int32, n+1)}
	for i := n; i > 0; i-- {
		s.Put(i)
	}
	return s
}

// Get returns a free slot, or 0.
func (s *Slots) Get() int {
	for {
		h := s.head.Load()
		if h == 0 {
			return 0
		}
		next := s.next[h].Load()
		if s.head.CompareAndSwap(h, next) {
			return int(h)
		}
	}
}

func (s *Slots) Put(i int) {
	for {
		h := s.head.Load()
		s.next[i].Store(h)
		if s.head.CompareAndSwap(h, int32(i)) {
			return
		}
	}
}
