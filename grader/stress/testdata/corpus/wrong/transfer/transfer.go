// Wrong: deadlock a transfer locks the two accounts in the order of its arguments.

package transfer

import "sync"

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

// Transfer moves n between two different accounts.
func Transfer(from, to *Account, n int) {
	from.mu.Lock()
	defer from.mu.Unlock()
	to.mu.Lock()
	defer to.mu.Unlock()
	from.balance -= n
	to.balance += n
}
