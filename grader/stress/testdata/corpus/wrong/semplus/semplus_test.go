package semplus

import (
	"sync"
	"sync/atomic"
	"testing"
)

func TestLimit(t *testing.T) {
	l := New(2)
	var inside atomic.Int32
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			l.Do(func() {
				if n := inside.Add(1); n > 2 {
					t.Errorf("%d inside, want at most 2", n)
				}
				inside.Add(-1)
			})
		})
	}
	wg.Wait()
}
