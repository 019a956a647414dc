// Attack: ends the goroutine of the check
// Layer: intake
// Want: rejected
// Canary: none

package counter

import (
	"runtime"
)

type Counter struct{ n int }

func (c *Counter) Inc() {
	runtime.Goexit()
}

func (c *Counter) Value() int { return 0 }
