// Wrong: panic|data-race the receiver closes the channel when it has enough, while a producer may still send.

package recvclose

import "sync"

// Collect returns the first n values of the producers.
func Collect(n int, producers ...func() int) []int {
	ch := make(chan int, len(producers))
	var wg sync.WaitGroup
	for _, p := range producers {
		wg.Go(func() { ch <- p() })
	}
	var got []int
	for v := range ch {
		if got = append(got, v); len(got) == n {
			close(ch)
			break
		}
	}
	wg.Wait()
	return got
}
