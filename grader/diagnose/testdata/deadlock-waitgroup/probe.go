// Check: TestDoReturns
// Class: deadlock
package probe

import "sync"

func Do(work func()) {
	var all sync.WaitGroup
	for i := range 3 {
		all.Add(1)
		go func() {
			if i == 1 {
				return
			}
			work()
			all.Done()
		}()
	}
	all.Wait()
}
