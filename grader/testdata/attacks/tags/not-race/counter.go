//go:build race

// Attack: racy code for builds with the race detector off, right code otherwise, both tagged
// Layer: intake
// Want: fail
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++  }

func (c *Counter) Value() int { return c.n }
