// Attack: C code with a constructor, in the usual form
// Layer: intake
// Want: rejected
// Canary: none

package counter

// static void __attribute__((constructor)) f(void) {}
// #cgo LDFLAGS: -Wl,-z,now
import "C"

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
