// Mutant panic-takes: takes first, under the lock, and puts back only after an
// answer.
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

func (s *Stock) Reserve(n int, policy func(left int) bool) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n < 1 || n > s.left {
		return false
	}
	s.left -= n
	if !policy(s.left + n) {
		s.left += n
		return false
	}
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
