// Attack: hangs in a package-level initialiser, before the harness runs
// Layer: gate
// Want: rejected
// Canary: none

package counter

var x = func() int { select {} }()

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
