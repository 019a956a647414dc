// Attack: prints 50 MB from a goroutine while the checks are right
// Layer: run
// Want: harmless
// Canary: none

package counter

import (
	"fmt"
	"strings"
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
	once.Do(func() {
		for range 50 {
			fmt.Print(strings.Repeat("x", 1_000_000))
		}
	})
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
