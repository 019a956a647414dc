// Attack: waits on a channel in an initialiser without calling anything
// Layer: gate
// Want: rejected
// Canary: none

package counter

import "sync"

var ch chan int

var _ = <-ch

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
