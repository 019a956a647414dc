package freelist

import (
	"sync"
	"testing"
)

func TestGo(t *testing.T) {
	var (
		mu  sync.Mutex
		sum int
		wg  sync.WaitGroup
	)
	for i := range 30 {
		wg.Add(1)
		Go(func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			sum += i
		})
	}
	wg.Wait()
	if sum != 435 {
		t.Errorf("sum = %d, want 435", sum)
	}
}
