// Attack: a counter with eight racy cells, one for each goroutine that the hidden test is known to start
// Layer: score
// Want: fail
// Canary: none

package counter

import "sync/atomic"

type Counter struct {
	next atomic.Int64
	cell [8]struct {
		n int
		_ [7]int
	}
}

func (c *Counter) Inc() { c.cell[c.next.Add(1)%8].n++ }

func (c *Counter) Value() (sum int) {
	for i := range c.cell {
		sum += c.cell[i].n
	}
	return sum
}
