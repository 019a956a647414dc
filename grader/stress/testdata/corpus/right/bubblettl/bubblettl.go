// Right: the tests assert exact times, but in the virtual time of a testing/synctest bubble; an inserted sleep would shift it, a real-time watchdog see a blocked test.

package bubblettl

import (
	"sync"
	"time"
)

type Cache struct {
	mu    sync.Mutex
	items map[string]string
}

// Put keeps the item for d.
func (c *Cache) Put(k, v string, d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.items == nil {
		c.items = map[string]string{}
	}
	c.items[k] = v
	time.AfterFunc(d, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.items, k)
	})
}

func (c *Cache) Get(k string) (string, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	v, ok := c.items[k]
	return v, ok
}
