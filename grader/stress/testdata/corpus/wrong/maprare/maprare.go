// Wrong: data-race|panic the eviction, which happens only with more than limit entries at a time, deletes from the map after the unlock.

package maprare

import "sync"

type Sessions struct {
	mu    sync.Mutex
	m     map[string]int
	limit int
}

func New(limit int) *Sessions { return &Sessions{m: map[string]int{}, limit: limit} }

func (s *Sessions) Open(id string) {
	s.mu.Lock()
	s.m[id]++
	n := len(s.m)
	s.mu.Unlock()
	if n > s.limit {
		s.evict(id)
	}
}

// evict removes any session but the given one.
func (s *Sessions) evict(but string) {
	for id := range s.m {
		if id != but {
			delete(s.m, id)
			return
		}
	}
}

func (s *Sessions) Close(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.m, id)
}

func (s *Sessions) Len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.m)
}
