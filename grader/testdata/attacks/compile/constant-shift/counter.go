// Attack: a constant of a million bits, to the power of itself
// Layer: build
// Want: rejected
// Canary: none

package counter

const big = 1 << (1 << 20)

const bigger = big * big * big * big % 12345

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
