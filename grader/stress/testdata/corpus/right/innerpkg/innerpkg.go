// Right: the work is done in an internal package below, written without locks; channels own the data.

package innerpkg

import "example.com/corpus/right/innerpkg/internal/ring"

// Last returns the last n of the values sent by the producers.
func Last[T any](n int, producers ...func(chan<- T)) []T {
	in := make(chan T)
	left := make(chan struct{})
	for _, p := range producers {
		go func() {
			p(in)
			left <- struct{}{}
		}()
	}
	r := ring.New[T](n)
	for running := len(producers); running > 0; {
		select {
		case v := <-in:
			r.Push(v)
		case <-left:
			running--
		}
	}
	return r.Items()
}
