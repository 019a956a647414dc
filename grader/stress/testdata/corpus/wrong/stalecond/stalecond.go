// Wrong: assertion Withdraw decides on a balance it read under an earlier locking.

package stalecond

import (
	"errors"
	"sync"
)

var ErrFunds = errors.New("insufficient funds")

type Account struct {
	mu      sync.Mutex
	balance int
}

func New(balance int) *Account { return &Account{balance: balance} }

func (a *Account) Balance() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance
}

func (a *Account) Withdraw(n int) error {
	if a.Balance() < n {
		return ErrFunds
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance -= n
	return nil
}
