// Attack: imports what no counter needs (plugin)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import _ "plugin"

type Counter struct{ n int }

func (c *Counter) Inc() {
	c.n++
}

func (c *Counter) Value() int { return 0 }
