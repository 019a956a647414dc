package orderedlocks

import (
	"math/rand/v2"
	"sync"
	"testing"
)

func TestSumIsKept(t *testing.T) {
	accounts := make([]*Account, 4)
	for i := range accounts {
		accounts[i] = &Account{id: i, balance: 50}
	}
	var wg sync.WaitGroup
	for range 6 {
		wg.Go(func() {
			for range 20 {
				from, to := accounts[rand.IntN(4)], accounts[rand.IntN(4)]
				if err := Transfer(from, to, rand.IntN(20)); err != nil && err != ErrFunds {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	sum := 0
	for _, a := range accounts {
		sum += a.balance
		if a.balance < 0 {
			t.Errorf("account %d: %d", a.id, a.balance)
		}
	}
	if sum != 200 {
		t.Errorf("sum = %d, want 200", sum)
	}
}
