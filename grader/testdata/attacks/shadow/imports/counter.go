// Attack: a package is imported under a predeclared name, and one package as another
// Layer: gate
// Want: rejected
// Canary: none

package counter

import (
	len "strings"
	sync "sync/atomic"
)

var _ = len.ToUpper

type Counter struct{ n sync.Int64 }

func (c *Counter) Inc() { c.n.Add(1) }

func (c *Counter) Value() int { return int(c.n.Load()) }
