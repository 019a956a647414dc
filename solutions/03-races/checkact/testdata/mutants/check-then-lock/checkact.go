// Mutant check-then-lock: looks whether there are enough before it takes the
// lock to ask and to act.
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
	if n < 1 || n > s.Left() {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if !policy(s.left) {
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
	s.mu.Lock()
	defer s.mu.Unlock()
	s.left += n
}
