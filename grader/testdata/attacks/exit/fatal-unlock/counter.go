// Attack: a fatal error (unlock of an unlocked mutex) ends the process
// Layer: score
// Want: fail
// Canary: none

package counter

import (
	"sync"
)

type Counter struct{ n int }

func (c *Counter) Inc() {
	var mu sync.Mutex
	mu.Unlock()
}

func (c *Counter) Value() int { return 0 }
