// Attack: imports what no counter needs (unsafe-raw)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import u `unsafe`

type Counter struct{ n int }

func (c *Counter) Inc() {
	_ = u.Pointer(c)
}

func (c *Counter) Value() int { return 0 }
