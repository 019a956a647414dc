// Attack: a package-level array of 256 TiB: the linker, not the compiler, refuses
// Layer: build
// Want: rejected
// Canary: none

package counter

var huge [1 << 45]int

var more [1 << 45]int

type Counter struct{ n int }

func (c *Counter) Inc() {
	c.n += huge[c.n] + more[c.n]
}

func (c *Counter) Value() int { return c.n }
