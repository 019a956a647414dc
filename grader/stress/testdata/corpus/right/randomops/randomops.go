// Right: the tests take random actions, so each run differs and its coverage, its number of goroutines and its length vary.

package randomops

import "sync"

// Set is a set of numbers split into locked shards.
type Set struct {
	shards [4]struct {
		sync.RWMutex
		m map[int]struct{}
	}
}

func (s *Set) Add(v int) {
	sh := &s.shards[v%len(s.shards)]
	sh.Lock()
	defer sh.Unlock()
	if sh.m == nil {
		sh.m = map[int]struct{}{}
	}
	sh.m[v] = struct{}{}
}

func (s *Set) Remove(v int) {
	sh := &s.shards[v%len(s.shards)]
	sh.Lock()
	defer sh.Unlock()
	delete(sh.m, v)
}

func (s *Set) Has(v int) bool {
	sh := &s.shards[v%len(s.shards)]
	sh.RLock()
	defer sh.RUnlock()
	_, ok := sh.m[v]
	return ok
}

// Len locks all shards at once, in order.
func (s *Set) Len() (n int) {
	for i := range s.shards {
		s.shards[i].RLock()
		defer s.shards[i].RUnlock()
	}
	for i := range s.shards {
		n += len(s.shards[i].m)
	}
	return n
}
