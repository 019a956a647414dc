// Attack: panics a moment after everything was right, from a goroutine of its own
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
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
	if c.n == 2 {
		time.AfterFunc(0, func() { panic("late") })
	}
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
