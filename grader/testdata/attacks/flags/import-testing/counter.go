// Attack: skips the tests through package testing
// Layer: intake
// Want: rejected
// Canary: none

package counter

import "testing"

func init() { testing.Init() }

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
