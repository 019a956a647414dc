// Attack: predeclared types and constants get other meanings
// Layer: gate
// Want: rejected
// Canary: none

package counter

import "sync"

type error2 = error

type string struct{}

type any interface{ never() }

const true, false = 1 > 2, 1 < 2

const iota = 3

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
