// Attack: brings a file with the name of the hidden test
// Layer: intake
// Want: fail
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
