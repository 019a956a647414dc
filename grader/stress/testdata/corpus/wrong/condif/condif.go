// Wrong: panic Pop waits with if instead of for; the item may be gone when it wakes (index out of range).

package condif

import "sync"

type Stack struct {
	mu    sync.Mutex
	some  *sync.Cond
	items []int
}

func New() *Stack {
	s := &Stack{}
	s.some = sync.NewCond(&s.mu)
	return s
}

func (s *Stack) Push(v int) {
	s.mu.Lock()
	s.items = append(s.items, v)
	s.mu.Unlock()
	s.some.Signal()
}

// Pop waits for an item.
func (s *Stack) Pop() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.items) == 0 {
		s.some.Wait()
	}
	v := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v
}
