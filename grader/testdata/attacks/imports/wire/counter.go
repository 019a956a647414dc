// Attack: imports what no counter needs (wire)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import "github.com/concurrency-katas/katas/grader/kit/wire"

type Counter struct{ n int }

func (c *Counter) Inc() {
	_ = wire.Job.Key
}

func (c *Counter) Value() int { return 0 }
