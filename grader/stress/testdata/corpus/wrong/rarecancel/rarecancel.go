// Wrong: leak if the stop comes while the reply is computed, the requester has left and the server's helper blocks on its reply for ever.

package rarecancel

import "context"

// Ask computes f in the background; it gives up at the end of ctx.
func Ask(ctx context.Context, f func() int) (int, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	reply := make(chan int)
	go func() { reply <- f() }()
	select {
	case v := <-reply:
		return v, nil
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}
