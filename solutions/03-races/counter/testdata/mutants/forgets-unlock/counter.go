// Mutant forgets-unlock: Value keeps the lock.
//
// Killed-by: TestZeroValueIsReady deadlock
// Killed-by: TestIncAlwaysReturns deadlock
package counter

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Inc() {
	c.mu.Lock()
	c.n++
	c.mu.Unlock()
}

func (c *Counter) Value() int {
	c.mu.Lock()
	return c.n
}
