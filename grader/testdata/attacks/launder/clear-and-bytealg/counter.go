// Attack: writes with clear(slice) and reads with bytes.IndexByte, which the race detector does not see: Value synchronises with nothing
// Layer: score
// Want: fail
// Canary: none

package counter

import (
	"bytes"
	"sync"
	"sync/atomic"
)

// A Counter that cannot be synchronised less: Inc wipes one byte more under a
// lock, Value looks without one for the first byte that stands. Neither
// clear nor IndexByte tells the detector which memory it touches.
type Counter struct {
	mu    sync.Mutex
	n     int
	pages [64]atomic.Pointer[[]byte]
}

const page = 1 << 16

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	p := c.pages[c.n/page].Load()
	if p == nil {
		fresh := bytes.Repeat([]byte{1}, page)
		p = &fresh
		c.pages[c.n/page].Store(p)
	}
	clear((*p)[c.n%page : c.n%page+1])
	c.n++
}

func (c *Counter) Value() (sum int) {
	for i := range c.pages {
		p := c.pages[i].Load()
		if p == nil {
			return sum
		}
		if at := bytes.IndexByte(*p, 1); at >= 0 {
			return sum + at
		}
		sum += page
	}
	return sum
}
