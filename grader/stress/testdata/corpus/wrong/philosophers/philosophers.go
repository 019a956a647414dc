// Wrong: deadlock all philosophers take their left fork first; forks are channels, not mutexes.

package philosophers

import "sync"

type fork chan struct{}

// Dine lets n philosophers eat some meals each and returns the number of meals.
func Dine(n, meals int) int {
	forks := make([]fork, n)
	for i := range forks {
		forks[i] = make(fork, 1)
		forks[i] <- struct{}{}
	}
	eaten := make([]int, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			left, right := forks[i], forks[(i+1)%n]
			for range meals {
				<-left
				<-right
				eaten[i]++
				right <- struct{}{}
				left <- struct{}{}
			}
		})
	}
	wg.Wait()
	total := 0
	for _, e := range eaten {
		total += e
	}
	return total
}
