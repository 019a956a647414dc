package safego

import (
	"errors"
	"testing"
	"time"
)

func TestMinusOneChair(t *testing.T) {
	chairs, customers := 12, 0
	err := Run(func() error {
		chairs /= customers
		return nil
	})
	var p *PanicError
	if !errors.As(err, &p) {
		t.Fatalf("Run() = %v, want a *PanicError", err)
	}
	if want := "runtime error: integer divide by zero"; p.Unwrap() == nil || p.Unwrap().Error() != want {
		t.Errorf("the error inside is %v, want %s", p.Unwrap(), want)
	}
}

func TestGoDeliversNil(t *testing.T) {
	select {
	case err, ok := <-Go(func() error { return nil }):
		if err != nil || !ok {
			t.Errorf("received (%v, %v), want (nil, true)", err, ok)
		}
	case <-time.After(time.Second):
		t.Error("no result was delivered")
	}
}
