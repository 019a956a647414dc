// Attack: panics with a text of 64 MB
// Layer: run
// Want: fail
// Canary: none

package counter

import (
	"strings"
)

type Counter struct{ n int }

func (c *Counter) Inc() {
	panic(strings.Repeat("x", 64_000_000))
}

func (c *Counter) Value() int { return 0 }
