// Attack: a second file of package counter_test, in an ordinary file
// Layer: intake
// Want: rejected
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
