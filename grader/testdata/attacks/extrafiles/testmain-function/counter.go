// Attack: declares TestMain and tests in an ordinary file
// Layer: score
// Want: fail
// Canary: none

package counter

func TestMain() int { return 0 }

func TestNoIncrementIsLost() {}

func BenchmarkX() {}

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
