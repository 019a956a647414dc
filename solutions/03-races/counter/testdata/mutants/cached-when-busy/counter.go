// Mutant cached-when-busy: a reader that finds the lock taken does not wait but
// answers with the number that the last reader has seen.
//
// Killed-by: TestValueCountsEveryIncThatReturned assertion
package counter

import (
	"sync"
	"sync/atomic"
)

type Counter struct {
	mu   sync.Mutex
	n    int
	seen atomic.Int64
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func (c *Counter) Value() int {
	if c.mu.TryLock() { // readers must not hold up the gates
		c.seen.Store(int64(c.n))
		c.mu.Unlock()
	}
	return int(c.seen.Load())
}
