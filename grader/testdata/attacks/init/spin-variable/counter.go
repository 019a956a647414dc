// Attack: computes for ever in a package-level initialiser
// Layer: gate
// Want: rejected
// Canary: none

package counter

var x = func() int {
	for {
	}
}()

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
