// Attack: recursion whose frames are large
// Layer: run
// Want: fail
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() {
	var big [1 << 16]int
	big[c.n] = 1
	c.Inc()
	c.n = big[5]
}

func (c *Counter) Value() int { return 0 }
