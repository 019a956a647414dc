package slowtests

import (
	"errors"
	"testing"
	"time"
)

func TestRetryFails(t *testing.T) {
	calls := 0
	err := Retry(3, 100*time.Millisecond, func() error {
		calls++
		return errors.New("still down")
	})
	if err == nil || calls != 3 {
		t.Errorf("err = %v after %d calls", err, calls)
	}
}

func TestRetryInGoroutine(t *testing.T) {
	result := make(chan error)
	go func() {
		n := 0
		result <- Retry(5, 300*time.Millisecond, func() error {
			if n++; n == 1 {
				return errors.New("not yet")
			}
			return nil
		})
	}()
	if err := <-result; err != nil {
		t.Error(err)
	}
}
