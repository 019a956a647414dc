// Mutant last-name-for-all: one variable shared by all goroutines.
//
// Killed-by: TestEveryNameIsGreeted data-race
package hello

import "sync"

func Hello(names []string, greet func(name string)) {
	var all sync.WaitGroup
	var name string
	for _, name = range names {
		all.Go(func() { greet(name) })
	}
	all.Wait()
}
