package tornpair

import (
	"sync"
	"testing"
)

func TestLen(t *testing.T) {
	var r Range
	r.Move(0, 10)
	var wg sync.WaitGroup
	wg.Go(func() {
		for i := range int64(3) {
			r.Move(i, i+10)
		}
	})
	wg.Go(func() {
		for range 3 {
			if n := r.Len(); n != 10 {
				t.Errorf("Len() = %d, want 10", n)
			}
		}
	})
	wg.Wait()
}
