// Attack: ends the process with status 0
// Layer: intake
// Want: rejected
// Canary: none

package counter

import (
	"syscall"
)

type Counter struct{ n int }

func (c *Counter) Inc() {
	syscall.Exit(0)
}

func (c *Counter) Value() int { return 0 }
