// Attack: an own test file with an init that exits
// Layer: intake
// Want: fail
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
