// Right: there are only examples, benchmarks and fuzz targets; a tool that finds no Test function must not call that a failure.

package notests

import "sync"

// Sum adds all numbers in n goroutines.
func Sum(n int, numbers []int) int {
	parts := make(chan int, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			sum := 0
			for j := i; j < len(numbers); j += n {
				sum += numbers[j]
			}
			parts <- sum
		})
	}
	wg.Wait()
	close(parts)
	total := 0
	for p := range parts {
		total += p
	}
	return total
}
