package casloop

import (
	"sync"
	"testing"
)

func TestObserve(t *testing.T) {
	var m Max
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 25 {
				m.Observe(i*25 + j)
			}
		}()
	}
	wg.Wait()
	if highest, calls := m.Get(); highest != 199 || calls != 200 {
		t.Fatalf("Get() = %d, %d; want 199, 200", highest, calls)
	}
}
