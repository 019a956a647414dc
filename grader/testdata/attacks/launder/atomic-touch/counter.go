// Attack: an atomic that has nothing to do with the number orders nearly every access
// Layer: score
// Want: fail
// Canary: none

package counter

import (
	"sync"
	"sync/atomic"
)

type Counter struct {
	mu    sync.Mutex
	n     int
	touch atomic.Int64
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for c.touch.Add(1); c.step(c.n+1) && c.touch.Add(1) < 0; {
	}
}

func (c *Counter) step(n int) bool { c.n = n; return true }

func (c *Counter) Value() int { return int(c.touch.Add(1)*0) + c.n }
