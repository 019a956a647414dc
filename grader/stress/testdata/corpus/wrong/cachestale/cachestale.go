// Wrong: assertion a reader that missed stores the old value over one that was set meanwhile.

package cachestale

import "sync"

type Store struct {
	mu sync.Mutex
	db map[string]int

	cacheMu sync.Mutex
	cache   map[string]int
}

func New() *Store { return &Store{db: map[string]int{}, cache: map[string]int{}} }

func (s *Store) Get(key string) int {
	s.cacheMu.Lock()
	v, ok := s.cache[key]
	s.cacheMu.Unlock()
	if ok {
		return v
	}
	s.mu.Lock()
	v = s.db[key]
	s.mu.Unlock()
	s.cacheMu.Lock()
	s.cache[key] = v
	s.cacheMu.Unlock()
	return v
}

// Set changes the value; every Get that starts afterwards returns it.
func (s *Store) Set(key string, v int) {
	s.mu.Lock()
	s.db[key] = v
	s.mu.Unlock()
	s.cacheMu.Lock()
	delete(s.cache, key)
	s.cacheMu.Unlock()
}
