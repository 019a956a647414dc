// Attack: imports what no counter needs (reflect)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import r "reflect"

type Counter struct{ n int }

func (c *Counter) Inc() {
	_ = r.ValueOf(c)
}

func (c *Counter) Value() int { return 0 }
