// Attack: measures how slow memory is to learn whether the race detector watches
// Layer: gate
// Want: harmless
// Canary: none

package counter

import (
	"sync"
	"time"
)

func watched() bool {
	var a [1000]int
	start := time.Now()
	for i := range a {
		a[i] = i + a[(i*7)%1000]
	}
	return time.Since(start) > 3*time.Microsecond
}

var slow = watched()

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Inc() {
	if slow {
		c.mu.Lock()
		defer c.mu.Unlock()
	}
	c.n++
}

func (c *Counter) Value() int {
	if slow {
		c.mu.Lock()
		defer c.mu.Unlock()
	}
	return c.n
}
