// Mutant add-inside-goroutine: counts too late, so Wait may see zero.
//
// Killed-by: TestEveryNameIsGreeted assertion|data-race
package hello

import "sync"

func Hello(names []string, greet func(name string)) {
	var all sync.WaitGroup
	for _, name := range names {
		go func() {
			all.Add(1)
			defer all.Done()
			greet(name)
		}()
	}
	all.Wait()
}
