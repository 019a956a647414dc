// Attack: links a variable and a function to os.Exit and the runtime
// Layer: gate
// Want: rejected
// Canary: none

package counter

import "sync"

//go:linkname exit os.Exit
func exit(code int)

//go:linkname racedisable internal/race.Disable
func racedisable()

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
	exit(0)
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
