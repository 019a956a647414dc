package doublecheck

import (
	"sync"
	"testing"
)

func TestMadeOnce(t *testing.T) {
	made := 0
	l := Lazy[[]int]{Make: func() *[]int {
		made++
		return &[]int{1, 2, 3}
	}}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := len(*l.Get()); got != 3 {
				t.Errorf("len = %d, want 3", got)
			}
		})
	}
	wg.Wait()
	if made != 1 {
		t.Errorf("made %d times, want once", made)
	}
}
