// Check: TestDoWaitsForTheWork
// Class: timing
package probe

import "time"

func Do(work func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		work()
	}()
	for {
		select {
		case <-done:
			return
		default:
			time.Sleep(70 * time.Millisecond)
		}
	}
}
