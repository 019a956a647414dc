package cachestale

import (
	"sync"
	"testing"
)

func TestSetWins(t *testing.T) {
	s := New()
	var wg sync.WaitGroup
	wg.Go(func() { s.Get("k") })
	wg.Go(func() { s.Set("k", 1) })
	wg.Wait()
	if v := s.Get("k"); v != 1 {
		t.Errorf("k = %d, want 1", v)
	}
}
