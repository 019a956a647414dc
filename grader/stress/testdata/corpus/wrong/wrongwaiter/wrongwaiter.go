// Wrong: deadlock producers and consumers wait on one condition variable, and Signal may wake the wrong kind.

package wrongwaiter

import "sync"

type Slot struct {
	mu     sync.Mutex
	change *sync.Cond
	full   bool
	value  int
}

func New() *Slot {
	s := &Slot{}
	s.change = sync.NewCond(&s.mu)
	return s
}

func (s *Slot) Put(v int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.full {
		s.change.Wait()
	}
	s.value, s.full = v, true
	s.change.Signal()
}

func (s *Slot) Take() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	for !s.full {
		s.change.Wait()
	}
	s.full = false
	s.change.Signal()
	return s.value
}
