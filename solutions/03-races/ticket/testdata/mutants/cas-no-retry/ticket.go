// Mutant cas-no-retry: gives out the number although somebody else was faster.
//
// Killed-by: TestNumbersAreUnique assertion
package ticket

import "sync/atomic"

type Dispenser struct {
	n atomic.Int64 // the last number given out
}

func (d *Dispenser) Next() int64 {
	old := d.n.Load()
	d.n.CompareAndSwap(old, old+1)
	return old + 1
}

func (d *Dispenser) Add(n int64) int64 {
	return d.n.Add(n)
}

func (d *Dispenser) Load() int64 {
	return d.n.Load()
}

func (d *Dispenser) Swap(n int64) int64 {
	return d.n.Swap(n)
}
