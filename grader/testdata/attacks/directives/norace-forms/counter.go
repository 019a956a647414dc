// Attack: go:norace in a block comment, indented, after a statement, with CRLF
// Layer: intake
// Want: fail
// Canary: none

package counter

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

/*go:norace*/
	//go:norace
//go:norace
//go:norace // really
func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

/*go:norace*/
	//go:norace
//go:norace
//go:norace // really
func (c *Counter) Value() int { return c.n }
