// Mutant striped: even and odd numbers from a counter each, and turns to choose
// between them. No number comes twice, none is missing, but a slow caller holds
// one back.
//
// Killed-by: TestOneGoroutineSeesGrowingNumbers assertion
package ticket

import "sync/atomic"

type Dispenser struct {
	turn    atomic.Int64
	stripes [2]atomic.Int64
	base    atomic.Int64
}

func (d *Dispenser) Next() int64 {
	turn := d.turn.Add(1)
	even := 1 - turn%2
	return d.base.Load() + 2*d.stripes[even].Add(1) - 1 + even
}

func (d *Dispenser) Add(n int64) int64 {
	return d.base.Add(n) + d.given()
}

func (d *Dispenser) Load() int64 {
	return d.base.Load() + d.given()
}

func (d *Dispenser) Swap(n int64) int64 {
	return d.base.Swap(n-d.given()) + d.given()
}

func (d *Dispenser) given() int64 {
	return d.stripes[0].Load() + d.stripes[1].Load()
}
