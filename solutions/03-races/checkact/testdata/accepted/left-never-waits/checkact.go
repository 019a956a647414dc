// Accepted left-never-waits: one lock for those who change the number; Left
// reads it at any time.
package checkact

import (
	"sync"
	"sync/atomic"
)

type Stock struct {
	changing sync.Mutex
	left     atomic.Int64
}

func New(n int) *Stock {
	s := new(Stock)
	s.left.Store(int64(n))
	return s
}

func (s *Stock) Reserve(n int, policy func(left int) bool) bool {
	s.changing.Lock()
	defer s.changing.Unlock()
	left := s.Left()
	if n < 1 || n > left || !policy(left) {
		return false
	}
	s.left.Store(int64(left - n))
	return true
}

func (s *Stock) Left() int { return int(s.left.Load()) }

func (s *Stock) Release(n int) {
	s.changing.Lock()
	defer s.changing.Unlock()
	s.left.Add(int64(max(n, 0)))
}
