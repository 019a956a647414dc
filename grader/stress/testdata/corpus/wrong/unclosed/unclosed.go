// Wrong: leak the workers range over a channel that is never closed.

package unclosed

import "sync"

// Sum adds the squares of the numbers with n workers.
func Sum(n int, numbers ...int) int {
	jobs := make(chan int)
	var mu sync.Mutex
	var pending sync.WaitGroup
	total := 0
	for range n {
		go func() {
			for v := range jobs {
				mu.Lock()
				total += v * v
				mu.Unlock()
				pending.Done()
			}
		}()
	}
	for _, v := range numbers {
		pending.Add(1)
		jobs <- v
	}
	pending.Wait()
	return total
}
