// Attack: overlays a variable of the harness
// Layer: intake
// Want: fail
// Canary: none

package counter

//go:linkname records github.com/concurrency-katas/katas/grader/kit/wire.records
var records *int

//go:linkname raceenabled runtime.raceenabled
var raceenabled bool

type Counter struct{ n int }

func (c *Counter) Inc() {
	records = nil
	c.n++
}

func (c *Counter) Value() int { return c.n }
