// Wrong: data-race|panic Inc has a value receiver, so each call locks a copy of the mutex around the shared map.

package valuerecv

import "sync"

type Counts struct {
	mu sync.Mutex
	m  map[string]int
}

func New() *Counts { return &Counts{m: map[string]int{}} }

func (c Counts) Inc(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[key]++
}

func (c *Counts) Get(key string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.m[key]
}
