package condnolock

import (
	"sync"
	"testing"
)

func TestLatch(t *testing.T) {
	l := New()
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(l.Wait)
	}
	wg.Go(l.Open)
	wg.Wait()
}
