// Attack: a function without a body, for assembly or a linker to fill in
// Layer: gate
// Want: rejected
// Canary: none

package counter

func add(c *Counter)

type Counter struct{ n int }

func (c *Counter) Inc() {
	add(c)
}

func (c *Counter) Value() int { return 0 }
