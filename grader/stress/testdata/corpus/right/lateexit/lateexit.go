// Right: the helper goroutines are still alive when the test returns, but end by themselves within 100 ms.

package lateexit

import "time"

// Debounce returns the first value and lets the channel's other senders go
// their way for a short grace time.
func Debounce(in <-chan string, grace time.Duration) string {
	first := <-in
	go func() {
		over := time.After(grace)
		for {
			select {
			case <-in:
			case <-over:
				return
			}
		}
	}()
	return first
}
