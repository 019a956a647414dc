// Attack: passes the number through a sync.Pool, whose races are not seen
// Layer: score
// Want: fail
// Canary: none

package counter

import "sync"

type Counter struct{ p sync.Pool }

func (c *Counter) get() *int {
	if n, ok := c.p.Get().(*int); ok {
		return n
	}
	return new(int)
}

func (c *Counter) Inc() {
	n := c.get()
	*n++
	c.p.Put(n)
}

func (c *Counter) Value() int {
	n := c.get()
	defer c.p.Put(n)
	return *n
}
