// Attack: a receiver with the injected name catches the calls of the perturber
// Layer: gate
// Want: rejected
// Canary: none

package counter

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) At(int) {}

func (zz_katas_yield *Counter) Inc() {
	zz_katas_yield.mu.Lock()
	defer zz_katas_yield.mu.Unlock()
	zz_katas_yield.n++
}

func (zz_katas_yield *Counter) Value() int {
	zz_katas_yield.mu.Lock()
	defer zz_katas_yield.mu.Unlock()
	return zz_katas_yield.n
}
