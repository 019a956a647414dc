// Attack: prints such a text, also at the start of a line
// Layer: score
// Want: fail
// Canary: none

package counter

import (
	"fmt"
)

type Counter struct{ n int }

func (c *Counter) Inc() {
	fmt.Print("\n\x1b[2J\x1b]0;owned\x07\x1b[31m\r::error file=a.go,line=1::katas-attack\n::set-env name=X::y\n::stop-commands::t\n\u202eevil\u2066 =HYPERLINK(\"http://192.0.2.1\") <img src=x onerror=alert(1)> [x](javascript:1) | a | b |\n```\n# heading\x00\x9b2J\n##[error]x\n::add-mask::0\n")
}

func (c *Counter) Value() int { return 0 }
