// Right: NOT REPEATABLE: the test registers a flag and fails on a package counter when it runs a second time in one process; that is legal.

package flagonce

import (
	"flag"
	"sync"
	"testing"
)

var (
	mu   sync.Mutex
	runs int
)

func TestFlag(t *testing.T) {
	size := flag.Int("flagonce.size", 3, "number of goroutines")
	var wg sync.WaitGroup
	for range *size {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			runs++
		})
	}
	wg.Wait()
	if runs != *size {
		t.Errorf("runs = %d, want %d", runs, *size)
	}
}
