// Check: TestWorkIsDone
// Class: deadlock
package probe

func Do(work func()) {
	results := make(chan int)
	go func() {
		work()
		results <- 1
	}()
	for range results {
	}
}
