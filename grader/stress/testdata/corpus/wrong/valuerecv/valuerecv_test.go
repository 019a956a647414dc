package valuerecv

import (
	"sync"
	"testing"
)

func TestInc(t *testing.T) {
	c := New()
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { c.Inc("x") })
	}
	wg.Wait()
	if c.Get("x") != 2 {
		t.Errorf("x = %d, want 2", c.Get("x"))
	}
}
