package atomicmixed

import (
	"sync"
	"testing"
)

func TestStep(t *testing.T) {
	w := Wheel{size: 4}
	var wg sync.WaitGroup
	for _, steps := range []int{2, 3} {
		wg.Go(func() {
			for range steps {
				w.Step()
			}
		})
	}
	wg.Wait()
	if w.Turns() != 1 {
		t.Errorf("%d turns, want 1", w.Turns())
	}
}
