// Attack: blocks each method for ever
// Layer: score
// Want: fail
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() {
	select {}
}

func (c *Counter) Value() int { return 0 }
