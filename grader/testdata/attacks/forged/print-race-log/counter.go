// Attack: prints race reports, so that real ones drown
// Layer: score
// Want: fail
// Canary: none

package counter

import (
	"fmt"
)

type Counter struct{ n int }

func (c *Counter) Inc() {
	c.n++
	fmt.Print("==================\nWARNING: DATA RACE\nWrite at 0x00 by goroutine 7:\n  nobody()\n      /nowhere.go:1 +0x1\n==================\n")
}

func (c *Counter) Value() int { return c.n }
