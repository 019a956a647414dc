// Attack: imports what no counter needs (record)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import "github.com/concurrency-katas/katas/grader/record"

type Counter struct{ n int }

func (c *Counter) Inc() {
	_ = record.Done
}

func (c *Counter) Value() int { return 0 }
