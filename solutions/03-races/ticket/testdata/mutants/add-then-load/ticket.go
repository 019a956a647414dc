// Mutant add-then-load: counts in one step and looks at the count in another.
// The race detector is silent.
//
// Killed-by: TestNumbersAreUnique assertion
package ticket

import "sync/atomic"

type Dispenser struct {
	n atomic.Int64 // the last number given out
}

func (d *Dispenser) Next() int64 {
	d.n.Add(1)
	return d.n.Load()
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
