package ctxafterfunc

import (
	"context"
	"sync"
	"testing"
	"time"
)

func TestWaitEndsWithContext(t *testing.T) {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			ctx, cancel := context.WithTimeout(context.Background(), time.Duration(i)*30*time.Millisecond)
			defer cancel()
			mu.Lock()
			defer mu.Unlock()
			if err := Wait(ctx, cond, func() bool { return false }); err != context.DeadlineExceeded {
				t.Errorf("err = %v", err)
			}
		})
	}
	wg.Wait()
}

func TestWaitOK(t *testing.T) {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	ready := false
	go func() {
		mu.Lock()
		ready = true
		mu.Unlock()
		cond.Broadcast()
	}()
	mu.Lock()
	defer mu.Unlock()
	if err := Wait(t.Context(), cond, func() bool { return ready }); err != nil {
		t.Error(err)
	}
}
