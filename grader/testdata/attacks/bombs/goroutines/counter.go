// Attack: 200000 goroutines that end by themselves
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
	for range 200_000 {
		all.Go(func() { time.Sleep(5 * time.Second) })
	}
	all.Wait()
}

func (c *Counter) Value() int { return 0 }
