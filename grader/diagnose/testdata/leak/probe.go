// Check: TestWorkIsDone
// Class: leak
package probe

func Do(work func()) {
	done := make(chan struct{})
	never := make(chan struct{})
	go func() {
		work()
		close(done)
	}()
	go drain(never)
	<-done
}

func drain(in chan struct{}) {
	for range in {
	}
}
