// Right: a map is read under the read lock and written under the write lock taken later, with a second look in between; it looks like check-then-act.

package lookagain

import "sync"

type Memo[K comparable, V any] struct {
	mu   sync.RWMutex
	m    map[K]V
	Make func(K) V
}

func (c *Memo[K, V]) Get(k K) V {
	c.mu.RLock()
	v, ok := c.m[k]
	c.mu.RUnlock()
	if ok {
		return v
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.m[k]; ok {
		return v
	}
	if c.m == nil {
		c.m = map[K]V{}
	}
	v = c.Make(k)
	c.m[k] = v
	return v
}
