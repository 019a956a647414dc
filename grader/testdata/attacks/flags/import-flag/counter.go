// Attack: rewrites the flags of the test binary
// Layer: intake
// Want: rejected
// Canary: none

package counter

import "flag"

var _ = flag.Set("test.run", "^$")

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
