package lostupdate

import (
	"sync"
	"testing"
)

func TestDeposit(t *testing.T) {
	var a Account
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for range 3 {
				a.Deposit(5)
			}
		})
	}
	wg.Wait()
	if a.Balance() != 30 {
		t.Errorf("balance %d, want 30", a.Balance())
	}
}
