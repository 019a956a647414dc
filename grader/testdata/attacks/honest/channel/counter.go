// Honest: a lock made of a channel, made at the first use

package counter

import "sync"

type Counter struct {
	once sync.Once
	sem  chan struct{}
	n    int
}

func (c *Counter) lock() {
	c.once.Do(func() { c.sem = make(chan struct{}, 1) })
	c.sem <- struct{}{}
}

func (c *Counter) unlock() { <-c.sem }

func (c *Counter) Inc() {
	c.lock()
	defer c.unlock()
	c.n++
}

func (c *Counter) Value() int {
	c.lock()
	defer c.unlock()
	return c.n
}
