package stalecond

import (
	"sync"
	"testing"
)

func TestNeverNegative(t *testing.T) {
	a := New(10)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { _ = a.Withdraw(7) })
	}
	wg.Wait()
	if b := a.Balance(); b != 3 {
		t.Errorf("balance %d, want 3", b)
	}
}
