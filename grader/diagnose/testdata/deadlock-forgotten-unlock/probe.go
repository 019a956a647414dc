// Check: TestWorkIsDone
// Class: deadlock
package probe

import (
	"errors"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

var errFunds = errors.New("not enough money")

func (a *account) withdraw(n int) error {
	a.mu.Lock()
	if a.balance < n {
		return errFunds
	}
	a.balance -= n
	a.mu.Unlock()
	return nil
}

func (a *account) deposit(n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += n
}

func Do(work func()) {
	a := &account{balance: 5}
	for range 3 {
		if err := a.withdraw(2); err != nil {
			a.deposit(10)
		}
	}
	work()
}
