//go:build !race
// Attack: a byte order mark before a directive
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
//go:nocheckptr
func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

//go:norace
//go:nocheckptr
func (c *Counter) Value() int { return c.n }
