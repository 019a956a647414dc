// Wrong: deadlock the consumer of the group returns on an error, and the producer blocks on its send without looking at the context, so Wait never returns.

package groupblocked

import (
	"context"
	"errors"
	"sync"
)

var ErrOdd = errors.New("odd number")

// Pairs sends n values to a consumer; the consumer fails if stop is cancelled
// before it has all of them.
func Pairs(stop context.Context, n int) (sum int, err error) {
	var wg sync.WaitGroup
	ch := make(chan int)
	wg.Go(func() {
		defer close(ch)
		for i := range n {
			ch <- i
		}
	})
	wg.Go(func() {
		for v := range ch {
			if err = stop.Err(); err != nil {
				return
			}
			sum += v
		}
	})
	wg.Wait()
	return sum, err
}
