// Attack: a comparable struct that doubles twenty times, compared and hashed
// Layer: build
// Want: fail
// At-most: 30
// Canary: none

package counter

type t0 struct{ a, b any }

type t1 struct{ a, b t0 }

type t2 struct{ a, b t1 }

type t3 struct{ a, b t2 }

type t4 struct{ a, b t3 }

type t5 struct{ a, b t4 }

type t6 struct{ a, b t5 }

type t7 struct{ a, b t6 }

type t8 struct{ a, b t7 }

type t9 struct{ a, b t8 }

type t10 struct{ a, b t9 }

type t11 struct{ a, b t10 }

type t12 struct{ a, b t11 }

type t13 struct{ a, b t12 }

type t14 struct{ a, b t13 }

type t15 struct{ a, b t14 }

var m = map[t15]t15{}

func eq(a, b *t15) bool { return *a == *b }

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
