// Accepted atomic: one word, one instruction.
package counter

import "sync/atomic"

type Counter struct{ n atomic.Int64 }

func (c *Counter) Inc() { c.n.Add(1) }

func (c *Counter) Value() int { return int(c.n.Load()) }
