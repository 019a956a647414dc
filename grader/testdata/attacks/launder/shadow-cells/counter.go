// Attack: reads and writes single bytes and pushes its own traces out of the four cells of shadow memory
// Layer: score
// Want: fail
// Canary: none

package counter

import "sync"

type Counter struct {
	mu sync.Mutex
	n  [8]byte
}

var sink byte

// forget reads the other bytes of the word, which takes the cells of the
// detector for this word away from the access to byte i.
func (c *Counter) forget(i int) {
	for range 4 {
		for j := range c.n {
			if j != i {
				_ = c.n[j] == 1
			}
		}
	}
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i := range c.n {
		c.n[i]++
		c.forget(i)
		if c.n[i] != 0 {
			return
		}
	}
}

func (c *Counter) Value() (v int) {
	for i := range c.n {
		v |= int(c.n[i]) << (8 * i)
		c.forget(i)
	}
	return v
}
