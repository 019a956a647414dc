// Package ticket gives out numbers, each of them once.
package ticket

import "sync/atomic"

// A Dispenser gives out the numbers 1, 2, 3 and so on. The zero value is ready
// to use. All methods are safe for concurrent use, and each is one step:
// nobody sees or changes the last number in the middle of it. A Dispenser must
// not be copied after first use.
type Dispenser struct {
	n atomic.Int64 // the last number given out
}

// Next gives out the next number: the last one plus one. No two calls get the
// same number, none is left out, and a call that begins after another one has
// returned gets a higher number, until Swap sets the dispenser back.
func (d *Dispenser) Next() int64 {
	return d.n.Add(1)
}

// Add gives out n numbers at once and returns the highest of them: the last
// number is n higher than before.
func (d *Dispenser) Add(n int64) int64 {
	return d.n.Add(n)
}

// Load returns the last number given out or set, 0 at first.
func (d *Dispenser) Load() int64 {
	return d.n.Load()
}

// Swap sets the last number to n, so that Next gives out n+1, and returns what
// the last number was until then.
func (d *Dispenser) Swap(n int64) int64 {
	return d.n.Swap(n)
}
