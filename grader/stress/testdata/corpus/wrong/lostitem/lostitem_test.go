package lostitem

import (
	"testing"
	"time"
)

func TestClose(t *testing.T) {
	w := New()
	w.Write("a")
	w.Write("b")
	time.Sleep(time.Millisecond) // "give it time"
	if got := w.Close(); len(got) != 2 {
		t.Errorf("written %q, want a and b", got)
	}
}
