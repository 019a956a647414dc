// Package window has a lost update between two statements.
package window

import (
	"sync"
	"sync/atomic"
	"testing"
)

func TestCount(t *testing.T) {
	var n atomic.Int32
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v := n.Load()
			n.Store(v + 1)
		}()
	}
	wg.Wait()
	if n.Load() != 2 {
		t.Errorf("counted %d", n.Load())
	}
}
