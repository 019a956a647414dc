// Attack: imports what no counter needs (relative)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import u "./../kit"

type Counter struct{ n int }

func (c *Counter) Inc() {
	_ = u.X
}

func (c *Counter) Value() int { return 0 }
