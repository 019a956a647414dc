// Attack: ends the process through package log
// Layer: intake
// Want: rejected
// Canary: none

package counter

import (
	"log"
)

type Counter struct{ n int }

func (c *Counter) Inc() {
	log.Fatal("done")
}

func (c *Counter) Value() int { return 0 }
