// Mutant plain-int: nothing protects the number.
//
// Killed-by: TestNumbersAreUnique data-race
// Killed-by: TestSwapAndAddLoseNothing data-race
package ticket

type Dispenser struct{ n int64 }

func (d *Dispenser) Next() int64 { return d.Add(1) }

func (d *Dispenser) Add(n int64) int64 {
	d.n += n
	return d.n
}

func (d *Dispenser) Load() int64 { return d.n }

func (d *Dispenser) Swap(n int64) int64 {
	old := d.n
	d.n = n
	return old
}
