// Attack: hides a racing read from the detector with go:norace
// Layer: intake
// Want: fail
// Canary: none

package counter

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

//go:norace
func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

//go:norace
func (c *Counter) Value() int { return c.n }
