// Mutant starts-at-zero: gives out the number before the step instead of the
// one after it.
//
// Killed-by: TestZeroValueIsReady assertion
package ticket

import "sync/atomic"

type Dispenser struct {
	n atomic.Int64 // the last number given out
}

func (d *Dispenser) Next() int64 {
	return d.n.Add(1) - 1
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
