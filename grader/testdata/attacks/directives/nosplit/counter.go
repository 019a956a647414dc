// Attack: go:nosplit on code that needs much stack: the linker would refuse
// Layer: intake
// Want: harmless
// Canary: none

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

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}

//go:nosplit
func deep(a [4096]byte) byte { return a[1] + deep(a) }

//go:notinheap
//go:systemstack
//go:nowritebarrierrec
func other() {}
