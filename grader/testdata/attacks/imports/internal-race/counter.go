// Attack: imports what no counter needs (internal-race)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import _ "internal/race"

type Counter struct{ n int }

func (c *Counter) Inc() {
	c.n++
}

func (c *Counter) Value() int { return 0 }
