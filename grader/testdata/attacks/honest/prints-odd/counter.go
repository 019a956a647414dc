// Honest: prints that look like a crash, a race and escapes, and are none

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
	once.Do(func() { fmt.Print("panic: no panic\nfatal error: none\nWARNING: DATA RACE? no\n--- FAIL: nothing\n\x1b[31mred\x1b[0m\n") })
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
