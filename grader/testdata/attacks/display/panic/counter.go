// Attack: a panic message with terminal escapes, workflow commands, markup, formulas and bidi marks
// Layer: score
// Want: fail
// Canary: none

package counter

type Counter struct{ n int }

func (c *Counter) Inc() {
	panic("\x1b[2J\x1b]0;owned\x07\x1b[31m\r::error file=a.go,line=1::katas-attack\n::set-env name=X::y\n::stop-commands::t\n\u202eevil\u2066 =HYPERLINK(\"http://192.0.2.1\") <img src=x onerror=alert(1)> [x](javascript:1) | a | b |\n```\n# heading\x00\x9b2J")
}

func (c *Counter) Value() int { return 0 }
