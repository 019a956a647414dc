// Mutant release-load-store: Release reads under the lock and writes under the
// lock, and forgets what happened between.
//
// Killed-by: TestSoldPlusLeftIsConstant assertion
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
	s.mu.Lock()
	defer s.mu.Unlock() // policy may panic
	if n < 1 || n > s.left || !policy(s.left) {
		return false
	}
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
	left := s.Left()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.left = left + n
}
