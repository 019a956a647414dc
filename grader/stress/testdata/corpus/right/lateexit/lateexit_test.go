package lateexit

import (
	"testing"
	"time"
)

func TestDebounce(t *testing.T) {
	in := make(chan string, 3)
	in <- "a"
	in <- "b"
	in <- "c"
	if got := Debounce(in, 100*time.Millisecond); got != "a" {
		t.Errorf("got %q, want a", got)
	}
}

func TestSleeperLeftBehind(t *testing.T) {
	done := make(chan struct{}, 1)
	go func() {
		time.Sleep(60 * time.Millisecond)
		done <- struct{}{}
	}()
}
