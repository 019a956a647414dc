package cleanupcache_test

import (
	"sync"
	"testing"

	"example.com/corpus/right/cleanupcache"
)

func TestCounter(t *testing.T) {
	c := cleanupcache.NewCounter()
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() { c.Add(i) })
	}
	wg.Wait()
	if got := c.Value(); got != 45 {
		t.Errorf("Value() = %d, want 45", got)
	}
}
