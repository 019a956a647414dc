// Mutant subtract-then-repair: takes first and puts back when the policy says
// no. In between the items are missing for everyone else.
//
// Killed-by: TestLastItemSoldOnce assertion
// Killed-by: TestPolicySeesTheTruth assertion
// Killed-by: TestNeverNegative assertion
package checkact

import "sync/atomic"

type Stock struct{ left atomic.Int64 }

func New(n int) *Stock {
	s := new(Stock)
	s.left.Store(int64(n))
	return s
}

func (s *Stock) Reserve(n int, policy func(left int) bool) (sold bool) {
	if n < 1 {
		return false
	}
	left := s.left.Add(int64(-n))
	defer func() {
		if !sold {
			s.left.Add(int64(n))
		}
	}()
	return policy(int(left)+n) && left >= 0
}

func (s *Stock) Left() int { return int(s.left.Load()) }

func (s *Stock) Release(n int) {
	if n > 0 {
		s.left.Add(int64(n))
	}
}
