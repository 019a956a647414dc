// Honest: a generic cell and a constraint

package counter

import "sync"

type number interface{ ~int | ~int64 }

type cell[T number] struct {
	mu sync.RWMutex
	v  T
}

func (c *cell[T]) update(f func(T) T) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.v = f(c.v)
}

func (c *cell[T]) load() T {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.v
}

type Counter struct{ cell[int] }

func (c *Counter) Inc() { c.update(func(n int) int { return n + 1 }) }

func (c *Counter) Value() int { return c.load() }
