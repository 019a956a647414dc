// Mutant cas-without-recheck: nothing is sold twice, but the swap repeats
// without asking the policy about the new number.
//
// Killed-by: TestPolicySeesTheTruth assertion
package checkact

import "sync/atomic"

type Stock struct{ left atomic.Int64 }

func New(n int) *Stock {
	s := new(Stock)
	s.left.Store(int64(n))
	return s
}

func (s *Stock) Reserve(n int, policy func(left int) bool) bool {
	if n < 1 || !policy(s.Left()) {
		return false
	}
	for {
		left := s.left.Load()
		if int64(n) > left {
			return false
		}
		if s.left.CompareAndSwap(left, left-int64(n)) {
			return true
		}
	}
}

func (s *Stock) Left() int { return int(s.left.Load()) }

func (s *Stock) Release(n int) {
	if n > 0 {
		s.left.Add(int64(n))
	}
}
