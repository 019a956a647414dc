// Check: TestWorkIsDone
// Class: deadlock
package probe

import (
	"sync"
	"time"
)

type account struct {
	owner   string
	mu      sync.Mutex
	balance int
}

func transfer(from, to *account, amount int) {
	from.mu.Lock()
	defer from.mu.Unlock()
	time.Sleep(time.Millisecond) // asks the bank
	to.mu.Lock()
	defer to.mu.Unlock()
	from.balance -= amount
	to.balance += amount
}

func Do(work func()) {
	ada := &account{owner: "Ada", balance: 100}
	bob := &account{owner: "Bob", balance: 100}
	var all sync.WaitGroup
	all.Go(func() {
		for range 200 {
			transfer(ada, bob, 1)
		}
	})
	all.Go(func() {
		for range 200 {
			transfer(bob, ada, 1)
		}
	})
	all.Wait()
	work()
}
