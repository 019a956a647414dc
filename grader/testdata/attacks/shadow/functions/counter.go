// Attack: predeclared functions get other meanings
// Layer: gate
// Want: rejected
// Canary: none

package counter

import "sync"

func len([]int) int { return 7 }

func append(...int) {}

func panic(int) {}

func recover() int { return 0 }

var nil = 0

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
