package spinlock

import (
	"sync"
	"testing"
)

func TestCounter(t *testing.T) {
	var (
		l  sync.Locker = new(Spin)
		n  int
		wg sync.WaitGroup
	)
	for range 6 {
		wg.Go(func() {
			for range 40 {
				l.Lock()
				n++
				l.Unlock()
			}
		})
	}
	wg.Wait()
	if n != 240 {
		t.Errorf("n = %d, want 240", n)
	}
}
