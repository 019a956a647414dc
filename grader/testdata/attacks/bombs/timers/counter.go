// Attack: a million timers
// Layer: run
// Want: harmless
// Canary: none

package counter

import (
	"time"
)

type Counter struct{ n int }

func (c *Counter) Inc() {
	for range 1_000_000 {
		time.AfterFunc(time.Hour, func() {})
	}
}

func (c *Counter) Value() int { return 0 }
