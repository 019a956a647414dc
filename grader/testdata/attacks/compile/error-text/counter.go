// Attack: a type error whose message holds terminal escapes, bidi marks, workflow commands and markup
// Layer: build
// Want: rejected
// Canary: none

package counter

var v int = "‮ [31m ::error file=x::y <script>alert(1)</script>"

var w int = `
::error::z
::set-output name=x::y
]0;title`

var іnt = undefined_x

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
