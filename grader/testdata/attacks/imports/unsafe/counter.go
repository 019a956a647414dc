// Attack: imports what no counter needs (unsafe)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import "unsafe"

type Counter struct{ n int }

func (c *Counter) Inc() {
	_ = unsafe.Pointer(c)
}

func (c *Counter) Value() int { return 0 }
