// Attack: the value of a panic computes for ever while the runtime asks it for its text
// Layer: run
// Want: limited
// Canary: none

package counter

type slow struct{}

func (slow) Error() string {
	for {
	}
}

type Counter struct{ n int }

func (c *Counter) Inc() {
	panic(slow{})
}

func (c *Counter) Value() int { return 0 }
