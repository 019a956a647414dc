// Attack: ninety thousand nested parentheses
// Layer: build
// Want: harmless
// Canary: none

package counter

var x = (1)

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
