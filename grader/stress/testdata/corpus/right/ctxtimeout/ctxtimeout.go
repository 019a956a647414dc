// Right: nobody ever sends on the channel; the workers are woken by the deadline of their context only.

package ctxtimeout

import "context"

// Receive takes a value from ch unless ctx ends before.
func Receive[T any](ctx context.Context, ch <-chan T) (T, error) {
	select {
	case v := <-ch:
		return v, nil
	case <-ctx.Done():
		var zero T
		return zero, ctx.Err()
	}
}
