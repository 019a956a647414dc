// Right: A is locked before B and B before A, but the second lock is only tried and backed out of; naive tools see a lock order cycle or a spin.

package trylock

import (
	"runtime"
	"sync"
)

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

// Transfer moves n from one account to the other.
func Transfer(from, to *Account, n int) {
	for {
		from.mu.Lock()
		if to.mu.TryLock() {
			break
		}
		from.mu.Unlock()
		runtime.Gosched()
	}
	defer from.mu.Unlock()
	defer to.mu.Unlock()
	from.balance -= n
	to.balance += n
}
