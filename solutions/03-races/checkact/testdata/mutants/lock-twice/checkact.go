// Mutant lock-twice: locks the question, and then the act. Every access is
// synchronised.
//
// Killed-by: TestLastItemSoldOnce assertion
package checkact

import "sync"

type Stock struct {
	mu   sync.Mutex
	left int // guarded by mu
}

func New(n int) *Stock {
	return &Stock{left: n}
}

func (s *Stock) Reserve(n int, policy func(left int) bool) bool {
	left := s.Left()
	if n < 1 || n > left || !policy(left) {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.left -= n
	return true
}

func (s *Stock) Left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.left
}

func (s *Stock) Release(n int) {
	if n < 1 {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.left += n
}
