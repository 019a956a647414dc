// Right: drained channels are set to nil inside the loop to switch off their select case; nothing waits on a nil channel alone.

package nilcases

// Merge passes on the values of both channels until both are closed.
func Merge[T any](a, b <-chan T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for a != nil || b != nil {
			select {
			case v, ok := <-a:
				if !ok {
					a = nil
					continue
				}
				out <- v
			case v, ok := <-b:
				if !ok {
					b = nil
					continue
				}
				out <- v
			}
		}
	}()
	return out
}
