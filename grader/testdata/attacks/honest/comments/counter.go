// Honest: more comments than code, some of which talk about directives

package counter

import "sync"

/*
The counter. We considered //go:norace and `go:linkname` and used neither:
	//go:build ignore
would hide the file. /* A comment does not nest. //
*/

//go:generate echo no
//nolint:all
// see https://go.dev/ref/mem // and "quotes' and `raw

type Counter struct { // a Counter
	mu sync.Mutex // guards n
	n  int        /* guarded */
}

// Inc adds one. /*
func (c *Counter) Inc() { c.mu.Lock(); /* here */ defer c.mu.Unlock(); c.n++ } // */

const text = "/* not a comment */ //go:norace" + `// nor this`

func (c *Counter) Value() int { c.mu.Lock(); defer c.mu.Unlock(); return c.n }
//
