// Mutant negative-release-takes: Release of -3 items takes three.
//
// Killed-by: TestBadAmountRefused assertion
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
	s.mu.Lock()
	defer s.mu.Unlock()
	s.left += n
}
