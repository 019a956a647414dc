package onceresource

import (
	"sync"
	"testing"
)

func TestDefault(t *testing.T) {
	s := Default()
	t.Cleanup(s.Shutdown)
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Go(func() {
			if n, err := s.Double(i); n != 2*i || err != nil {
				t.Errorf("Double(%d) = %d, %v", i, n, err)
			}
		})
	}
	wg.Wait()
}
