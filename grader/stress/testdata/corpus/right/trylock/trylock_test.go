package trylock_test

import (
	"sync"
	"testing"

	"example.com/corpus/right/trylock"
)

func TestTransfer(t *testing.T) {
	a, b := trylock.New(100), trylock.New(100)
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() { trylock.Transfer(a, b, 3) })
		wg.Go(func() { trylock.Transfer(b, a, 2) })
	}
	wg.Wait()
	if a.Balance() != 90 || b.Balance() != 110 {
		t.Errorf("balances %d and %d, want 90 and 110", a.Balance(), b.Balance())
	}
}
