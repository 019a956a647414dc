package counter

import (
	"sync"
	"testing"
)

func TestTwoGates(t *testing.T) {
	var c Counter
	var gates sync.WaitGroup
	for range 2 {
		gates.Go(func() {
			for range 100_000 {
				c.Inc()
			}
		})
	}
	gates.Wait()
	if got := c.Value(); got != 200_000 {
		t.Errorf("Value() = %d, want 200000", got)
	}
}
