// Wrong: deadlock a worker that loses the race for a job returns without calling Done.

package donemissing

import (
	"sync"
	"sync/atomic"
)

// Race lets n runners try to take each of the prizes and returns who got what.
func Race(n, prizes int) []int32 {
	owner := make([]atomic.Int32, prizes)
	var wg sync.WaitGroup
	wg.Add(n)
	for id := int32(1); id <= int32(n); id++ {
		go func() {
			for i := range owner {
				if owner[i].Load() != 0 {
					continue
				}
				if !owner[i].CompareAndSwap(0, id) {
					return // somebody else is at it
				}
			}
			wg.Done()
		}()
	}
	wg.Wait()
	out := make([]int32, prizes)
	for i := range owner {
		out[i] = owner[i].Load()
	}
	return out
}
