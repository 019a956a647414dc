// Mutant unlocked-read: Value reads without the lock.
//
// Killed-by: TestReadersDoNotRaceWithWriters data-race
// Killed-by: TestValueNeverGoesBack data-race
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

func (c *Counter) Value() int { return c.n }
