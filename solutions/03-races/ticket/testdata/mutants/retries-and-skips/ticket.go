// Mutant retries-and-skips: checks that nobody came between, and throws the
// number away if somebody did.
//
// Killed-by: TestNumbersAreDense assertion
package ticket

import "sync/atomic"

type Dispenser struct {
	n atomic.Int64 // the last number given out
}

func (d *Dispenser) Next() int64 {
	for {
		number := d.n.Add(1)
		if d.n.Load() == number {
			return number
		}
	}
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
