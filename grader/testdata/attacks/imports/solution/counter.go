// Attack: imports what no counter needs (solution)
// Layer: intake
// Want: rejected
// Canary: none

package counter

import s "github.com/concurrency-katas/katas/solutions/03-races/counter"

type Counter struct{ n int }

func (c *Counter) Inc() {
	_ = s.Counter{}
}

func (c *Counter) Value() int { return 0 }
