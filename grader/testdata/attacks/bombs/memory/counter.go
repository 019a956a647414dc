// Attack: takes 1 GiB a process and touches it
// Layer: run
// Want: limited
// Canary: none

package counter

import (
	"time"
)

// bounded: 64 times 16 MiB
var all [][]byte

type Counter struct{ n int }

func (c *Counter) Inc() {
	for len(all) < 64 {
		b := make([]byte, 16<<20)
		clear(b)
		for i := 0; i < 16<<20; i += 4096 {
			b[i] = 1
		}
		all = append(all, b)
	}
	time.Sleep(time.Second)
}

func (c *Counter) Value() int { return 0 }
