package gil

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestComputingAddsUpWaitingDoesNot(t *testing.T) {
	synctest.Test(t, func(t *testing.T) { // here time is virtual, and exact
		ctx := context.Background()
		v := New(10, func() { time.Sleep(time.Millisecond) })
		measure := func(body func(t *Thread) error) time.Duration {
			start := time.Now()
			var all sync.WaitGroup
			for range 4 {
				all.Go(func() {
					if err := v.Thread(ctx, body); err != nil {
						t.Error(err)
					}
				})
			}
			all.Wait()
			return time.Since(start)
		}

		computing := measure(func(t *Thread) error { return t.Exec(ctx, 100) })
		if want := 400 * time.Millisecond; computing != want {
			t.Errorf("4 threads with 100 ops of 1ms took %v, want %v", computing, want)
		}
		waiting := measure(func(t *Thread) error {
			return t.Blocking(func() error { time.Sleep(100 * time.Millisecond); return nil })
		})
		if want := 100 * time.Millisecond; waiting != want {
			t.Errorf("4 threads that wait 100ms took %v, want %v", waiting, want)
		}
	})
}
