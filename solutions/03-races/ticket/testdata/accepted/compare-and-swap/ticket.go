// Accepted compare-and-swap: works the result out first and writes it only if
// nobody was faster.
package ticket

import "sync/atomic"

type Dispenser struct{ n atomic.Int64 }

func (d *Dispenser) Next() int64 { return d.Add(1) }

func (d *Dispenser) Add(n int64) int64 {
	_, last := d.change(func(last int64) int64 { return last + n })
	return last
}

func (d *Dispenser) Load() int64 { return d.n.Load() }

func (d *Dispenser) Swap(n int64) int64 {
	old, _ := d.change(func(int64) int64 { return n })
	return old
}

func (d *Dispenser) change(fn func(int64) int64) (before, after int64) {
	for {
		before = d.n.Load()
		after = fn(before)
		if d.n.CompareAndSwap(before, after) {
			return before, after
		}
	}
}
