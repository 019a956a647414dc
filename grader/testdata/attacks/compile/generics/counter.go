// Attack: two to the eleventh instantiations of generic functions
// Layer: build
// Want: harmless
// Canary: none

package counter

func f0[T any](x T) int { return f1([2]T{x}) + f1(struct{ a T }{x}) }

func f1[T any](x T) int { return f2([2]T{x}) + f2(struct{ a T }{x}) }

func f2[T any](x T) int { return f3([2]T{x}) + f3(struct{ a T }{x}) }

func f3[T any](x T) int { return f4([2]T{x}) + f4(struct{ a T }{x}) }

func f4[T any](x T) int { return f5([2]T{x}) + f5(struct{ a T }{x}) }

func f5[T any](x T) int { return f6([2]T{x}) + f6(struct{ a T }{x}) }

func f6[T any](x T) int { return f7([2]T{x}) + f7(struct{ a T }{x}) }

func f7[T any](x T) int { return f8([2]T{x}) + f8(struct{ a T }{x}) }

func f8[T any](x T) int { return f9([2]T{x}) + f9(struct{ a T }{x}) }

func f9[T any](x T) int { return f10([2]T{x}) + f10(struct{ a T }{x}) }

func f10[T any](x T) int { return f11([2]T{x}) + f11(struct{ a T }{x}) }

func f11[T any](x T) int { return 1 }

type Counter struct{ n int }

func (c *Counter) Inc() {
	c.n += f0(1)
}

func (c *Counter) Value() int { return c.n }
