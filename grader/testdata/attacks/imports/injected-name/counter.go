// Attack: uses the package that the perturber imports, by its injected name, to switch perturbing off
// Layer: gate
// Want: rejected
// Canary: none

package counter

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Inc() {
	zz_katas_yield.Begin(zz_katas_yield.Off, 1)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
