// Mutant lock-by-value-receiver: Inc locks and counts in a copy.
//
// Killed-by: TestZeroValueIsReady assertion
// Killed-by: TestNoIncrementIsLost assertion
package counter

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
