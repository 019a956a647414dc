// Attack: hides the call of an initialiser in a conversion, an index, a composite and a method value
// Layer: gate
// Want: rejected
// Canary: none

package counter

import "sync"

type f func() int

func (f f) Error() string { f(); return "" }

var m = map[int]int{f(g)(): 1}

var a = [...]int{0: g()}

var e = f(g).Error

var s = e()

func g() int { return 0 }

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
