// Mutant lock-then-read-outside: counts under the lock, gives it back, and
// reads the number under the lock once more.
//
// Killed-by: TestNumbersAreUnique assertion
package ticket

import "sync"

type Dispenser struct {
	mu sync.Mutex
	n  int64
}

func (d *Dispenser) Next() int64 {
	d.mu.Lock()
	d.n++
	d.mu.Unlock()
	return d.Load()
}

func (d *Dispenser) Add(n int64) int64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.n += n
	return d.n
}

func (d *Dispenser) Load() int64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.n
}

func (d *Dispenser) Swap(n int64) int64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	old := d.n
	d.n = n
	return old
}
