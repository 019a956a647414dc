// Attack: imports what no counter needs (kit)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import "github.com/concurrency-katas/katas/grader/kit"

type Counter struct{ n int }

func (c *Counter) Inc() {
	_ = kit.Patience
}

func (c *Counter) Value() int { return 0 }
