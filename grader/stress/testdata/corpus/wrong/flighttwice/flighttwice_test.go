package flighttwice

import (
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

func TestLoadedOnce(t *testing.T) {
	var loads atomic.Int32
	l := New(func(k string) string {
		loads.Add(1)
		return strings.ToUpper(k)
	})
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if v := l.Get("key"); v != "KEY" {
				t.Errorf("Get = %q", v)
			}
		})
	}
	wg.Wait()
	if n := loads.Load(); n != 1 {
		t.Errorf("loaded %d times", n)
	}
}
