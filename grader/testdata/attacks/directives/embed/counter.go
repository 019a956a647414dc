// Attack: embeds a file of the machine
// Layer: intake
// Want: rejected
// Canary: none

package counter

import _ "embed"

//go:embed counter.go
var s string

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
