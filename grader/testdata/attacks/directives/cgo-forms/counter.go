// Attack: C code, imported by a raw string, escapes and in a group
// Layer: intake
// Want: rejected
// Canary: none

package counter

import (
	_ `C`
	"\x43"
)

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
