// Attack: separators of Unicode where a line might end
// Layer: intake
// Want: fail
// Canary: none

package counter

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

// x //go:norace //go:norace//go:norace
func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

// x //go:norace //go:norace//go:norace
func (c *Counter) Value() int { return c.n }
