// Attack: imports what no counter needs (runtime-dot)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import . "runtime"

type Counter struct{ n int }

func (c *Counter) Inc() {
	_ = NumGoroutine()
}

func (c *Counter) Value() int { return 0 }
