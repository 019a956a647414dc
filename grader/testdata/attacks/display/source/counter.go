// Attack: a code frame with such characters in strings, comments and identifiers
// Layer: score
// Want: fail
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++; _ = "‮⁦ ::error::x	<b>" /* [31m ‮ */; var еrror, ｃ int; _, _ = еrror, ｃ } // ::error::y

func (c *Counter) Value() int { return c.n } // [2J =1+1 ‮
