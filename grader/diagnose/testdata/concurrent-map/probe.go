// Check: TestWorkIsDone
// Class: data-race
package probe

import "sync"

func Do(work func()) {
	seen := map[int]int{}
	var all sync.WaitGroup
	for i := range 4 {
		all.Go(func() {
			for j := range 1000 {
				seen[j] = i
			}
		})
	}
	all.Wait()
	work()
}
