// Honest: an atomic, spread over two files, with package-level tables and errors

package counter

import "sync/atomic"

type Counter struct{ n atomic.Int64 }

func (c *Counter) Inc() { c.n.Add(step) }
