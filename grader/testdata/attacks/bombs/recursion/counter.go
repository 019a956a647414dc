// Attack: recursion without an end
// Layer: run
// Want: fail
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() {
	c.Inc()
}

func (c *Counter) Value() int { return 0 }
