// Attack: imports what no counter needs (goleak)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import "go.uber.org/goleak"

type Counter struct{ n int }

func (c *Counter) Inc() {
	_ = goleak.Find()
}

func (c *Counter) Value() int { return 0 }
