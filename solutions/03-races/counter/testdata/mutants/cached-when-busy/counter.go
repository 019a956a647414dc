// Mutant cached-when-busy: Value does not wait for the lock but answers with
// an older number.
//
// Killed-by: TestValueNeverGoesBack assertion
package counter

import (
	"sync"
	"sync/atomic"
)

type Counter struct {
	mu     sync.Mutex
	n      int
	cached atomic.Int64
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
	if c.n%64 == 0 {
		c.cached.Store(int64(c.n))
	}
}

func (c *Counter) Value() int {
	if !c.mu.TryLock() {
		return int(c.cached.Load())
	}
	defer c.mu.Unlock()
	return c.n
}
