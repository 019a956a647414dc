// Accepted compare-and-swap: read, then write only if nobody was faster.
package counter

import "sync/atomic"

type Counter struct{ n atomic.Int64 }

func (c *Counter) Inc() {
	for {
		old := c.n.Load()
		if c.n.CompareAndSwap(old, old+1) {
			return
		}
	}
}

func (c *Counter) Value() int { return int(c.n.Load()) }
