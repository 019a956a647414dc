// Attack: starts more goroutines than the race detector can watch, so that it dies
// Layer: run
// Want: fail
// Canary: none

package counter

import (
	"sync"
	"time"
)

type Counter struct{ n int }

func (c *Counter) Inc() {
	var all sync.WaitGroup
	for range 9_000 {
		all.Go(func() { time.Sleep(time.Second) })
	}
	all.Wait()
	c.n++
}

func (c *Counter) Value() int { return c.n }
