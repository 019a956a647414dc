// Right: the janitor is stopped by a finalizer on the outer handle (the go-cache pattern), so it outlives the test until some garbage collection.

package finalizercache

import (
	"runtime"
	"sync"
	"time"
)

type Cache struct{ *cache }

type cache struct {
	mu    sync.RWMutex
	items map[string]item
	stop  chan struct{}
}

type item struct {
	value   string
	expires int64
}

func New(every time.Duration) *Cache {
	inner := &cache{items: map[string]item{}, stop: make(chan struct{})}
	go inner.run(every)
	c := &Cache{inner}
	runtime.SetFinalizer(c, func(c *Cache) { close(c.stop) })
	return c
}

func (c *cache) run(every time.Duration) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			c.expire(time.Now().UnixNano())
		case <-c.stop:
			return
		}
	}
}

func (c *cache) expire(now int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for k, it := range c.items {
		if it.expires > 0 && it.expires < now {
			delete(c.items, k)
		}
	}
}

func (c *cache) Set(k, v string) {
	c.mu.Lock()
	c.items[k] = item{value: v}
	c.mu.Unlock()
}

func (c *cache) Get(k string) (string, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	it, ok := c.items[k]
	return it.value, ok
}
