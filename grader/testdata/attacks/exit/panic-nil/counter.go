// Attack: panics with nil, which recover could take for no panic
// Layer: score
// Want: fail
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() {
	panic(nil)
}

func (c *Counter) Value() int { return 0 }
