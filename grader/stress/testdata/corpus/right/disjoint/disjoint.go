// Right: all goroutines write to one slice and one struct without a lock, but each to an element or field of its own, and WaitGroup.Wait publishes them.

package disjoint

import "sync"

type Stats struct {
	Min, Max, Sum int
}

// Map applies f to all items at once.
func Map[T, U any](items []T, f func(T) U) []U {
	out := make([]U, len(items))
	var wg sync.WaitGroup
	for i, v := range items {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = f(v)
		}()
	}
	wg.Wait()
	return out
}

func Describe(items []int) (s Stats) {
	var wg sync.WaitGroup
	wg.Go(func() {
		s.Min = items[0]
		for _, v := range items {
			s.Min = min(s.Min, v)
		}
	})
	wg.Go(func() {
		s.Max = items[0]
		for _, v := range items {
			s.Max = max(s.Max, v)
		}
	})
	wg.Go(func() {
		for _, v := range items {
			s.Sum += v
		}
	})
	wg.Wait()
	return s
}
