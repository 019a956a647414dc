// Attack: takes the name of the file that lets the harness initialise first
// Layer: intake
// Want: fail
// At-most: 30
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
