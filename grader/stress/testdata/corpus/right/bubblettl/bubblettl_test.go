package bubblettl

import (
	"context"
	"testing"
	"testing/synctest"
	"time"
)

func TestExpiry(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var c Cache
		c.Put("k", "v", time.Hour)
		time.Sleep(time.Hour - time.Second)
		if _, ok := c.Get("k"); !ok {
			t.Error("gone too early")
		}
		time.Sleep(2 * time.Second)
		synctest.Wait()
		if _, ok := c.Get("k"); ok {
			t.Error("still there")
		}
	})
}

func TestDeadline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		ended := make(chan time.Duration)
		for range 3 {
			go func() {
				<-ctx.Done()
				ended <- time.Since(start)
			}()
		}
		for range 3 {
			if d := <-ended; d != 5*time.Second {
				t.Errorf("ended after %v, want 5s", d)
			}
		}
	})
}
