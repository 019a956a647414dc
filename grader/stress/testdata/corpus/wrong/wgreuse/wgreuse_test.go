package wgreuse

import (
	"sync"
	"testing"
	"time"
)

func TestRounds(t *testing.T) {
	r := New(2)
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			for range 2 {
				r.Next(i == 0)
				time.Sleep(5 * time.Millisecond) // "work"
			}
		})
	}
	wg.Wait()
}
