// Attack: imports what no counter needs (pprof)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import _ "net/http/pprof"

type Counter struct{ n int }

func (c *Counter) Inc() {
	c.n++
}

func (c *Counter) Value() int { return 0 }
