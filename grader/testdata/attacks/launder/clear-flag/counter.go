// Attack: a plain flag passed between goroutines without any order: clear writes it, bytes.IndexByte reads it
// Layer: score
// Want: harmless
// Canary: none

package counter

import (
	"bytes"
	"sync"
)

// flags are a lock made of nothing that the detector sees: it neither orders
// nor is it reported. The counting itself is right.
type Counter struct {
	mu   sync.Mutex
	n    int
	flag [1]byte
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
	clear(c.flag[:])
}

func (c *Counter) Value() int {
	if bytes.IndexByte(c.flag[:], 7) == 0 { // never, but a race all the same
		return -1
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
