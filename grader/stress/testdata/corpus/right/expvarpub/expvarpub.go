// Right: NOT REPEATABLE: expvar.Publish panics when the test runs a second time in one process; that is legal.

package expvarpub

import (
	"expvar"
	"sync"
)

// Hits makes the counter "hits." + name public.
func Hits(name string) *expvar.Int { return expvar.NewInt("hits." + name) }

// Count calls f n times at once and counts the calls.
func Count(v *expvar.Int, n int, f func()) {
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			f()
			v.Add(1)
		})
	}
	wg.Wait()
}
