// Mutant atomic-load-then-store: every access is atomic, giving out a number is
// not.
//
// Killed-by: TestNumbersAreUnique assertion
package ticket

import "sync/atomic"

type Dispenser struct {
	n atomic.Int64 // the last number given out
}

func (d *Dispenser) Next() int64 {
	number := d.n.Load() + 1
	d.n.Store(number)
	return number
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
