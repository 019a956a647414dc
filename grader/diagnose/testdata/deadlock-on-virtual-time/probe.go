// Check: TestDoWaitsForTheWork
// Class: deadlock
package probe

import "sync"

func Do(work func()) {
	var all sync.WaitGroup
	all.Add(2)
	go func() {
		defer all.Done()
		work()
	}()
	all.Wait()
}
