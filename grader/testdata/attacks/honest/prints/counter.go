// Honest: debugging prints that were forgotten

package counter

import (
	"fmt"
	"sync"
)

var once sync.Once

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
	once.Do(func() { fmt.Println("Inc was called, n =", c.n) })
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
