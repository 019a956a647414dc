// Attack: reads the number through fmt and reflection
// Layer: score
// Want: fail
// Canary: none

package counter

import (
	"fmt"
	"sync"
)

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func (c *Counter) Value() int {
	var n int
	fmt.Sscan(fmt.Sprint(&c.n == nil, *&c.n)[6:], &n)
	return n
}
