package dupdeliver

import (
	"sync"
	"sync/atomic"
	"testing"
)

func TestEachOnce(t *testing.T) {
	var sent [3]atomic.Int32
	o := New(func(m int) { sent[m].Add(1) }, 0, 1, 2)
	var wg sync.WaitGroup
	wg.Go(o.Flush)
	wg.Go(o.Flush)
	wg.Wait()
	for m := range sent {
		if n := sent[m].Load(); n != 1 {
			t.Errorf("message %d sent %d times", m, n)
		}
	}
}
