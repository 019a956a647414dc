// Mutant atomic-load-then-store: every access is atomic, the increment is not.
// The race detector is silent.
//
// May-fail: TestValueNeverGoesBack assertion
// Killed-by: TestNoIncrementIsLost assertion
package counter

import "sync/atomic"

type Counter struct{ n atomic.Int64 }

func (c *Counter) Inc() { c.n.Store(c.n.Load() + 1) }

func (c *Counter) Value() int { return int(c.n.Load()) }
