// Attack: a package-level array of 8 GiB that nobody touches
// Layer: build
// Want: rejected
// Canary: none

package counter

var huge [1 << 30]int

type Counter struct{ n int }

func (c *Counter) Inc() {
	c.n += huge[c.n]
}

func (c *Counter) Value() int { return c.n }
