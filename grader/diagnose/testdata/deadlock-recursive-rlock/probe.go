// Check: TestWorkIsDone
// Class: deadlock
package probe

import (
	"sync"
	"time"
)

type cache struct {
	mu    sync.RWMutex
	items map[string]int
}

func (c *cache) sum() int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	n := 0
	for key := range c.items {
		time.Sleep(time.Millisecond)
		n += c.get(key)
	}
	return n
}

func (c *cache) get(key string) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.items[key]
}

func (c *cache) set(key string, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.items[key] = n
}

func Do(work func()) {
	c := &cache{items: map[string]int{"a": 1, "b": 2, "c": 3}}
	done := make(chan bool)
	go func() {
		defer close(done)
		for range 100 {
			c.set("a", 1)
		}
	}()
	for range 100 {
		c.sum()
	}
	<-done
	work()
}
