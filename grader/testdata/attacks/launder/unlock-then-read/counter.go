// Attack: the read comes after the unlock, in one expression that the perturber does not take apart
// Layer: score
// Want: fail
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

func (c *Counter) touch(int) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return 0
}

func (c *Counter) Value() int { return c.touch(0) + c.n }
