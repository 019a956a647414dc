// Check: TestDoReturns
// Class: deadlock
package probe

import (
	"sync"
	"time"
)

func Do(work func()) {
	forks := make([]sync.Mutex, 3)
	var table sync.WaitGroup
	for i := range forks {
		table.Go(func() {
			left, right := &forks[i], &forks[(i+1)%len(forks)]
			left.Lock()
			defer left.Unlock()
			time.Sleep(10 * time.Millisecond)
			right.Lock()
			defer right.Unlock()
		})
	}
	table.Wait()
	work()
}
