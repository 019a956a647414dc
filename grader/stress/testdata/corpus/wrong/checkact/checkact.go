// Wrong: assertion Load and Store of a sync.Map are two steps, so two callers may both make the session.

package checkact

import (
	"sync"
	"sync/atomic"
)

type Session struct{ ID int64 }

type Store struct {
	m    sync.Map
	last atomic.Int64
}

// Session returns the user's session; there is one only.
func (s *Store) Session(user string) *Session {
	if v, ok := s.m.Load(user); ok {
		return v.(*Session)
	}
	sess := &Session{ID: s.last.Add(1)}
	s.m.Store(user, sess)
	return sess
}
