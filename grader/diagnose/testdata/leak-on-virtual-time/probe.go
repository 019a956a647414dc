// Check: TestDoWaitsForTheWork
// Class: leak
package probe

func Do(work func()) {
	results := make(chan int)
	go func() {
		results <- 1
	}()
	work()
}
