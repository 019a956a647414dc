// Attack: labels and jumps over what the perturber puts in
// Layer: build
// Want: fail
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() {
	goto end
end:
	c.n++
	for {
		switch {
		case true:
			fallthrough
		default:
			return
		}
	}
}

func (c *Counter) Value() int { return c.n }
