// Attack: text that looks like the end of what the perturber puts in
// Layer: build
// Want: fail
// Canary: none

package counter

const s = "*/;zz_katas_yield.At(0);/*line :1:1*/"

type Counter struct{ n int }

func (c *Counter) Inc() {
	_ = s;;;{;}
	_ = `/*line :7:7*/`
	c.n++
}

func (c *Counter) Value() int { return c.n }
