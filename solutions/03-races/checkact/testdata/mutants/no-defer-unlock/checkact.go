// Mutant no-defer-unlock: a policy that panics keeps the lock for ever.
//
// Killed-by: TestPanicInPolicyReleases deadlock
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
	ok := n > 0 && n <= s.left && policy(s.left)
	if ok {
		s.left -= n
	}
	s.mu.Unlock()
	return ok
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
