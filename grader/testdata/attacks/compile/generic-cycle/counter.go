// Attack: a generic type that contains ever larger instances of itself
// Layer: build
// Want: rejected
// Canary: none

package counter

type box[T any] struct{ p *box[box[T]] }

type C1[P interface{ *Q }, Q any] struct{ x *C1[*P, P] }

var x box[int]

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
