// Attack: computes for ever in many goroutines
// Layer: run
// Want: fail
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() {
	for range 64 {
		go func() {
			for {
			}
		}()
	}
	for {
	}
}

func (c *Counter) Value() int { return 0 }
