// Attack: prints 100 MB
// Layer: run
// Want: limited
// Canary: none

package counter

import (
	"fmt"
	"strings"
)

// bounded: 100 times 1 MB
var line = strings.Repeat("katas\n", 1_000_000/6)

type Counter struct{ n int }

func (c *Counter) Inc() {
	for range 100 {
		fmt.Print(line)
	}
}

func (c *Counter) Value() int { return 0 }
