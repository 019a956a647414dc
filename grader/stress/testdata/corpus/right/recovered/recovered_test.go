package recovered

import (
	"runtime"
	"slices"
	"testing"
)

func TestRun(t *testing.T) {
	var r Results
	var none map[string]int
	closed := make(chan int)
	close(closed)
	r.Run(
		func() { none["a"] = 1 },
		func() { close(closed) },
		func() { r.Locked(func() { panic("inside") }) },
		func() { r.Locked(runtime.Goexit) },
		func() { r.add("fine") },
	)
	slices.Sort(r.list)
	want := []string{"fine", "panic: assignment to entry in nil map", "panic: close of closed channel", "panic: inside"}
	if !slices.Equal(r.list, want) {
		t.Errorf("got %q", r.list)
	}
}
