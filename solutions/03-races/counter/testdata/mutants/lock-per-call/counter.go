// Mutant lock-per-call: every call locks a lock of its own.
//
// Killed-by: TestReadersDoNotRaceWithWriters data-race
// Killed-by: TestValueNeverGoesBack data-race
// Killed-by: TestNoIncrementIsLost data-race
package counter

import "sync"

type Counter struct{ n int }

func (c *Counter) Inc() {
	var mu sync.Mutex
	mu.Lock()
	defer mu.Unlock()
	c.n++
}

func (c *Counter) Value() int {
	var mu sync.Mutex
	mu.Lock()
	defer mu.Unlock()
	return c.n
}
