// Package checkact sells what is in stock, and nothing else.
package checkact

import "sync"

// A Stock is a number of equal items. All methods are safe for concurrent use.
type Stock struct {
	mu   sync.Mutex
	left int // guarded by mu
}

// New returns a stock of n items.
func New(n int) *Stock {
	return &Stock{left: n}
}

// Reserve asks policy whether to sell, with the number of items that are left,
// and takes n of them if the policy says yes and n are there. It reports
// whether it did; if not, it takes nothing. Question and act are one step: from
// the question until Reserve has taken the items, the number the policy heard
// stays true, and other calls of Reserve and Release wait.
//
// The policy is asked once. When n is below 1 or there are not n items, Reserve
// refuses, whether or not it asks the policy. The policy may block and does not
// call the stock. When it panics, the panic reaches the caller of Reserve,
// nothing is taken, and the stock stays in working order.
func (s *Stock) Reserve(n int, policy func(left int) bool) bool {
	s.mu.Lock()
	defer s.mu.Unlock() // policy may panic
	if n < 1 || n > s.left || !policy(s.left) {
		return false
	}
	s.left -= n
	return true
}

// Left returns how many items are left; that is never less than none, and only
// sold items are missing from it. While a policy is being asked, Left may wait
// for the answer or answer at once.
func (s *Stock) Left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.left
}

// Release puts n items back. With n below 1 it does nothing.
func (s *Stock) Release(n int) {
	if n < 1 {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.left += n
}
