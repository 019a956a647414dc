// Wrong: assertion Deposit loads and stores atomically, but not as one step, so updates get lost.

package lostupdate

import "sync/atomic"

type Account struct{ cents atomic.Int64 }

func (a *Account) Deposit(n int64) {
	balance := a.cents.Load()
	a.cents.Store(balance + n)
}

func (a *Account) Balance() int64 { return a.cents.Load() }
