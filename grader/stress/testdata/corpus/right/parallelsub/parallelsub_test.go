// Right: parallel subtests run after their parent's body; shared state is closed in the parent's Cleanup, not by defer.

package parallelsub

import (
	"fmt"
	"sync"
	"testing"
)

type store[K comparable, V any] struct {
	mu     sync.RWMutex
	m      map[K]V
	closed bool
}

func (s *store[K, V]) put(k K, v V) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return fmt.Errorf("put %v: closed", k)
	}
	s.m[k] = v
	return nil
}

func (s *store[K, V]) len() int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return len(s.m)
}

func newStore[K comparable, V any](t *testing.T, want int) *store[K, V] {
	t.Helper()
	s := &store[K, V]{m: map[K]V{}}
	t.Cleanup(func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.closed = true
		if len(s.m) != want {
			t.Errorf("%d items, want %d", len(s.m), want)
		}
	})
	return s
}

func TestStore(t *testing.T) {
	s := newStore[string, int](t, 5)
	for i := range 5 {
		t.Run(fmt.Sprint("put", i), func(t *testing.T) {
			t.Parallel()
			if err := s.put(t.Name(), i); err != nil {
				t.Error(err)
			}
		})
	}
	if n := s.len(); n != 0 {
		t.Errorf("%d items before the subtests run", n)
	}
}

func TestStoreBeside(t *testing.T) {
	t.Parallel()
	s := newStore[int, struct{}](t, 2)
	_, _ = s.put(1, struct{}{}), s.put(2, struct{}{})
}
