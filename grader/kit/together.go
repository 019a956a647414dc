package kit

import "sync"

// Together runs fn(0) to fn(n-1) in goroutines that begin at the same time, and
// returns when all have returned. It orders nothing between them, so that data
// races stay visible.
func Together(n int, fn func(i int)) {
	var all, ready sync.WaitGroup
	ready.Add(n)
	for i := range n {
		all.Go(func() {
			ready.Done()
			ready.Wait()
			fn(i)
		})
	}
	all.Wait()
}
