// Package slow has a lost update that shows only if one goroutine is held up
// for longer than the other sleeps.
package slow

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func TestCount(t *testing.T) {
	var n atomic.Int32
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		v := n.Load()
		n.Store(v + 1)
	}()
	go func() {
		defer wg.Done()
		time.Sleep(600 * time.Microsecond)
		n.Add(1)
	}()
	wg.Wait()
	if n.Load() != 2 {
		t.Errorf("counted %d", n.Load())
	}
}
