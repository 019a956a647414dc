// Wrong: data-race the loop variable is declared outside the loop, so all goroutines share it with the loop itself.

package outervar

import (
	"sync"
	"testing"
)

func squares(n int) map[int]int {
	var (
		mu  sync.Mutex
		wg  sync.WaitGroup
		out = map[int]int{}
		i   int
	)
	for i = 0; i < n; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			out[i] = i * i
		}()
	}
	wg.Wait()
	return out
}

func TestSquares(t *testing.T) {
	for k, v := range squares(4) {
		if v != k*k {
			t.Errorf("%d: %d", k, v)
		}
	}
}
