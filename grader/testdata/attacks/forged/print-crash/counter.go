// Attack: prints a crash whose frames name absurd lines, then crashes
// Layer: score
// Want: fail
// Canary: none

package counter

import (
	"fmt"
)

type Counter struct{ n int }

func (c *Counter) Inc() {
	fmt.Print("panic: all is well\n\ngoroutine 1 [running]:\nmain.main()\n\t/counter.go:99999999999999999999 +0x1\ncounter.Inc(...)\n\tcounter.go:-5\ncreated by x in goroutine 99999999999999999999\n\tcounter.go:0 +0x\n")
	panic("\ngoroutine 1 [running]:\n\tcounter.go:0")
}

func (c *Counter) Value() int { return 0 }
