// Attack: comments that end early for careless readers: quotes, stars, slashes, raw strings
// Layer: intake
// Want: fail
// Canary: none

package counter

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

/* " */ /* ` */
//go:norace
/**//*/*///go:norace
//*/
//go:norace
func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

/* " */ /* ` */
//go:norace
/**//*/*///go:norace
//*/
//go:norace
func (c *Counter) Value() int { return c.n }

var _ = `
//go:norace
` + "/*" + `*/` + "\"//go:norace"

var _ = '"' /*`*/ //go:norace
