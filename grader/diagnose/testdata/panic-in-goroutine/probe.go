// Check: TestWorkIsDone
// Class: panic
package probe

func Do(work func()) {
	var seen map[string]bool
	done := make(chan struct{})
	go func() {
		defer close(done)
		work()
		seen["work"] = true
	}()
	<-done
}
