// Attack: panics with a text of a million lines that look like frames
// Layer: run
// Want: fail
// Canary: none

package counter

import (
	"strings"
)

type Counter struct{ n int }

func (c *Counter) Inc() {
	panic(strings.Repeat("\ngoroutine 1 [running]:\nf()\n\tcounter.go:1 +0x1\n", 100_000))
}

func (c *Counter) Value() int { return 0 }
