// Mutant release-does-not-wait: Reserve excludes Reserve, but Release changes
// the number while a policy is being asked.
//
// Killed-by: TestPolicySeesTheTruth assertion
package checkact

import (
	"sync"
	"sync/atomic"
)

type Stock struct {
	reserving sync.Mutex
	left      atomic.Int64
}

func New(n int) *Stock {
	s := new(Stock)
	s.left.Store(int64(n))
	return s
}

func (s *Stock) Reserve(n int, policy func(left int) bool) bool {
	s.reserving.Lock()
	defer s.reserving.Unlock()
	left := s.Left()
	if n < 1 || n > left || !policy(left) {
		return false
	}
	s.left.Add(int64(-n))
	return true
}

func (s *Stock) Left() int { return int(s.left.Load()) }

func (s *Stock) Release(n int) {
	if n > 0 {
		s.left.Add(int64(n))
	}
}
