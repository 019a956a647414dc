// Attack: the value of a panic hangs while the runtime asks it for its text
// Layer: run
// Want: fail
// Canary: none

package counter

type slow struct{}

func (slow) Error() string { select {} }

type Counter struct{ n int }

func (c *Counter) Inc() {
	panic(slow{})
}

func (c *Counter) Value() int { return 0 }
