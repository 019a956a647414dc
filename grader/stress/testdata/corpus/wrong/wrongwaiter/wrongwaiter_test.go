package wrongwaiter

import (
	"sync"
	"testing"
)

func TestSlot(t *testing.T) {
	s := New()
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for i := range 4 {
				s.Put(i)
			}
		})
		wg.Go(func() {
			for range 4 {
				s.Take()
			}
		})
	}
	wg.Wait()
}
