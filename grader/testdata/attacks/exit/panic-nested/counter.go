// Attack: ten thousand nested panics
// Layer: score
// Want: fail
// Canary: none

package counter

func nest(n int) {
	if n > 0 {
		defer nest(n - 1)
	}
	panic("again")
}

type Counter struct{ n int }

func (c *Counter) Inc() {
	nest(10_000)
}

func (c *Counter) Value() int { return 0 }
