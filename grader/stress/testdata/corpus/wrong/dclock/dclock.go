// Wrong: data-race double-checked locking with a plain flag, whose first check is not under the lock.

package dclock

import "sync"

type Settings struct {
	mu     sync.Mutex
	loaded bool
	values map[string]string
}

func (s *Settings) Get(key string) string {
	if !s.loaded {
		s.mu.Lock()
		defer s.mu.Unlock()
		if !s.loaded {
			s.values = map[string]string{"lang": "en", "tz": "UTC"}
			s.loaded = true
		}
	}
	return s.values[key]
}
