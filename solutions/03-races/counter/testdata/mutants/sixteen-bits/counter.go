// Mutant sixteen-bits: the number wraps around, and no gate sees more than
// 32767 people without going back.
//
// Killed-by: TestValueNeverGoesBack assertion
package counter

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int16
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return int(c.n)
}
