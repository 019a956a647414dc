// Attack: panics in init
// Layer: gate
// Want: rejected
// Canary: none

package counter

func init() { panic("init") }

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
