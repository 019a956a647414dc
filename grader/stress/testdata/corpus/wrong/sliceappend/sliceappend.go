// Wrong: data-race all goroutines append to one slice without a lock.

package sliceappend

import "sync"

// Filter returns the items for which keep holds, in any order.
func Filter[T any](items []T, keep func(T) bool) []T {
	var out []T
	var wg sync.WaitGroup
	for _, it := range items {
		wg.Go(func() {
			if keep(it) {
				out = append(out, it)
			}
		})
	}
	wg.Wait()
	return out
}
