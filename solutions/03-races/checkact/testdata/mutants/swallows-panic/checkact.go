// Mutant swallows-panic: takes a panic for a no, and the caller never hears of
// it.
//
// Killed-by: TestPanicInPolicyReleases assertion
package checkact

import "sync"

type Stock struct {
	mu   sync.Mutex
	left int // guarded by mu
}

func New(n int) *Stock {
	return &Stock{left: n}
}

func (s *Stock) Reserve(n int, policy func(left int) bool) (sold bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer func() {
		if recover() != nil {
			sold = false
		}
	}()
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
	s.mu.Lock()
	defer s.mu.Unlock()
	s.left += n
}
