// Attack: an array literal whose last index is large
// Layer: build
// Want: limited
// Canary: none

package counter

var a = [...]int{1<<27 - 1: 1}

type Counter struct{ n int }

func (c *Counter) Inc() {
	c.n += a[c.n]
}

func (c *Counter) Value() int { return c.n }
