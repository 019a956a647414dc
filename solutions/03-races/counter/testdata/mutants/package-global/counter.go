// Mutant package-global: all counters share one number.
//
// Killed-by: TestTwoCountersAreIndependent assertion
package counter

import "sync"

var (
	mu sync.Mutex
	n  = map[bool]int{}
)

type Counter struct{ used bool }

func (c *Counter) Inc() {
	mu.Lock()
	defer mu.Unlock()
	n[true]++
}

func (c *Counter) Value() int {
	mu.Lock()
	defer mu.Unlock()
	return n[true]
}
