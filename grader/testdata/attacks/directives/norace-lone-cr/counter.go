// Attack: a lone carriage return ends a comment for some readers
// Layer: intake
// Want: rejected
// Canary: none

package counter

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

// harmless//go:norace
func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

// harmless//go:norace
func (c *Counter) Value() int { return c.n }
