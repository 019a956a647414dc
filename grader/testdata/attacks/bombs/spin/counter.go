// Attack: computes for ever in the only goroutine
// Layer: run
// Want: fail
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() {
	for {
	}
}

func (c *Counter) Value() int { return 0 }
