// Right: two locks of the same field are nested in both directions by the code, but the id of the account decides the order.

package orderedlocks

import (
	"errors"
	"sync"
)

type Account struct {
	id      int
	mu      sync.Mutex
	balance int
}

var ErrFunds = errors.New("not enough funds")

func Transfer(from, to *Account, n int) error {
	if from == to {
		return nil
	}
	first, second := from, to
	if first.id > second.id {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()
	if from.balance < n {
		return ErrFunds
	}
	from.balance -= n
	to.balance += n
	return nil
}
