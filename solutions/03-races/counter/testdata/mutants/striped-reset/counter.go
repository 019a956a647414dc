// Mutant striped-reset: Inc collects in a stripe that Value moves into the
// total, and between the two moves the number is missing from both.
//
// Killed-by: TestValueNeverGoesBack assertion
package counter

import "sync/atomic"

type Counter struct{ stripe, total atomic.Int64 }

func (c *Counter) Inc() {
	if c.stripe.Add(1)%16 == 0 {
		c.stripe.Add(-16)
		c.total.Add(16)
	}
}

func (c *Counter) Value() int { return int(c.total.Load() + c.stripe.Load()) }
