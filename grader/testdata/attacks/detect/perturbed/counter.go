// Attack: measures the perturbation between two statements and is right only then
// Layer: score
// Want: harmless
// Canary: none

package counter

import (
	"sync"
	"time"
)

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Inc() {
	start := time.Now()
	if time.Since(start) > time.Millisecond {
		return // lose one where the schedule is disturbed
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
