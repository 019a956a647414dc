// Wrong: leak after a timeout nobody receives from the unbuffered channel; only a slow call leaks.

package timeoutleak

import (
	"errors"
	"time"
)

var ErrTimeout = errors.New("timeout")

// Call returns what f returns, or ErrTimeout after d.
func Call[T any](d time.Duration, f func() T) (T, error) {
	ch := make(chan T)
	go func() { ch <- f() }()
	select {
	case v := <-ch:
		return v, nil
	case <-time.After(d):
		var zero T
		return zero, ErrTimeout
	}
}
