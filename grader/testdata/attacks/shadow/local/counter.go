// Attack: predeclared names are shadowed by parameters, results and labels
// Layer: gate
// Want: harmless
// Canary: none

package counter

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}

func f(len, cap func() bool) (nil, true struct{}) {
error:
	for range 3 {
		panic, false := 1, 2
		_, _ = panic, false
		break error
	}
	return
}
