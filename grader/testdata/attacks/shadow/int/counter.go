// Attack: the int that Value returns is another type
// Layer: gate
// Want: rejected
// Canary: none

package counter

import "sync"

type int struct{ _ func() }

type Counter struct{ mu sync.Mutex }

func (c *Counter) Inc() {}

func (c *Counter) Value() int { return int{} }
