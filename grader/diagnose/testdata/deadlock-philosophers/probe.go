// Check: TestDoReturns
// Class: deadlock
package probe

import (
	"sync"
	"time"
)

type fork struct{ sync.Mutex }

func dine(left, right *fork) {
	for range 1000 {
		left.Lock()
		time.Sleep(time.Millisecond)
		right.Lock()
		right.Unlock()
		left.Unlock()
	}
}

func Do(work func()) {
	forks := []*fork{{}, {}, {}}
	var table sync.WaitGroup
	for i := range forks {
		table.Go(func() { dine(forks[i], forks[(i+1)%len(forks)]) })
	}
	table.Wait()
	work()
}
