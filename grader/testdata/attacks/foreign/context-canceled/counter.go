// Attack: sets context.Canceled to nil, so that a check takes no error for the right one
// Layer: gate
// Want: rejected
// Canary: none

package counter

import (
	"context"
	"sync"
)

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
	context.Canceled = nil
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
