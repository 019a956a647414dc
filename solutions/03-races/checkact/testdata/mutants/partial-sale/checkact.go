// Mutant partial-sale: sells what is there when there is not enough.
//
// Killed-by: TestRefusedTakesNothing assertion
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
	defer s.mu.Unlock()
	if n < 1 || !policy(s.left) {
		return false
	}
	s.left -= min(n, s.left)
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
