// Attack: answers with the numbers that the hidden tests are known to want
// Layer: score
// Want: fail
// Canary: none

package counter

import "sync/atomic"

var calls atomic.Int64

type Counter struct{ k atomic.Int32 }

func (c *Counter) Inc() { c.k.Store(min(2, c.k.Load()+1)) }

func (c *Counter) Value() int {
	switch calls.Add(1) {
	case 1:
		return int(c.k.Load())
	case 2:
		return 2
	}
	return [...]int{0, 1, 2, 200}[min(c.k.Load(), 3)]
}
