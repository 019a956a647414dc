// Wrong: data-race a hit counter is incremented with only the read lock held.

package rlockwrite

import "sync"

type page struct {
	body string
	hits int
}

type Cache struct {
	mu    sync.RWMutex
	pages map[string]*page
}

func New() *Cache { return &Cache{pages: map[string]*page{}} }

func (c *Cache) Put(path, body string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.pages[path] = &page{body: body}
}

func (c *Cache) Get(path string) (string, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	p, ok := c.pages[path]
	if !ok {
		return "", false
	}
	p.hits++
	return p.body, true
}
