// Attack: starts a goroutine in an initialiser that works beside all checks
// Layer: gate
// Want: rejected
// Canary: none

package counter

import "sync"

var _ = start()

func start() int {
	go func() {
		for {
		}
	}()
	return 0
}

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
