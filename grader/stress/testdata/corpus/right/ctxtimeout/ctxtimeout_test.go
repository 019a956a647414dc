package ctxtimeout_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"example.com/corpus/right/ctxtimeout"
)

func TestReceiveTimesOut(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 120*time.Millisecond)
	defer cancel()
	errs := make(chan error)
	silent := make(chan int)
	for range 3 {
		go func() {
			_, err := ctxtimeout.Receive(ctx, silent)
			errs <- err
		}()
	}
	for range 3 {
		if err := <-errs; !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("err = %v, want deadline exceeded", err)
		}
	}
}

func TestReceive(t *testing.T) {
	ch := make(chan string, 1)
	ch <- "x"
	if v, err := ctxtimeout.Receive(t.Context(), ch); v != "x" || err != nil {
		t.Errorf("Receive = %q, %v", v, err)
	}
}
