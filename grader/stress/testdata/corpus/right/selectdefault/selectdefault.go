// Right: the consumer polls with select and default, which burns a few rounds and looks like a livelock; slow subscribers lose messages by design.

package selectdefault

import "runtime"

// Poll collects n values from both channels without ever blocking on one.
func Poll[T any](n int, a, b <-chan T) []T {
	var got []T
	for len(got) < n {
		select {
		case v := <-a:
			got = append(got, v)
		case v := <-b:
			got = append(got, v)
		default:
			runtime.Gosched()
		}
	}
	return got
}

// TrySend sends unless nobody would take the value now.
func TrySend[T any](ch chan<- T, v T) bool {
	select {
	case ch <- v:
		return true
	default:
		return false
	}
}
