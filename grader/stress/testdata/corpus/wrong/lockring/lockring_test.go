package lockring

import (
	"sync"
	"testing"
)

func TestRound(t *testing.T) {
	var m Machine
	var wg sync.WaitGroup
	for _, f := range []func(){m.AB, m.BC, m.CA} {
		wg.Go(f)
	}
	wg.Wait()
	if m.parts != [3]int{} {
		t.Errorf("parts %v", m.parts)
	}
}
