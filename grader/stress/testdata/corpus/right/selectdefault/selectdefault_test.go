package selectdefault

import (
	"slices"
	"testing"
)

func TestPoll(t *testing.T) {
	a, b := make(chan int), make(chan int)
	for i, ch := range []chan int{a, b} {
		go func() {
			for v := range 3 {
				ch <- 10*i + v
			}
		}()
	}
	got := Poll(6, a, b)
	slices.Sort(got)
	if want := []int{0, 1, 2, 10, 11, 12}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestTrySend(t *testing.T) {
	ch := make(chan string, 1)
	if !TrySend(ch, "a") || TrySend(ch, "b") {
		t.Error("want room for exactly one")
	}
}
