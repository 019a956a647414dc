// Right: a janitor goroutine sits in a loop without exit condition but the stop channel; Close ends it and waits.

package tickerclose

import (
	"sync"
	"time"
)

type Cache struct {
	mu     sync.Mutex
	items  map[string]time.Time
	sweeps int
	stop   chan struct{}
	done   chan struct{}
	once   sync.Once
}

func New(every time.Duration) *Cache {
	c := &Cache{
		items: map[string]time.Time{},
		stop:  make(chan struct{}),
		done:  make(chan struct{}),
	}
	go c.janitor(every)
	return c
}

func (c *Cache) janitor(every time.Duration) {
	defer close(c.done)
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case now := <-tick.C:
			c.sweep(now)
		case <-c.stop:
			return
		}
	}
}

func (c *Cache) sweep(now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.sweeps++
	for k, until := range c.items {
		if until.Before(now) {
			delete(c.items, k)
		}
	}
}

func (c *Cache) Put(k string, d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.items[k] = time.Now().Add(d)
}

func (c *Cache) Has(k string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	_, ok := c.items[k]
	return ok
}

func (c *Cache) Close() {
	c.once.Do(func() { close(c.stop) })
	<-c.done
}
