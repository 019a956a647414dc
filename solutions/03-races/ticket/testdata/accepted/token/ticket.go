// Accepted token: the number lives in a channel, and who has taken it out owns
// it.
package ticket

import "sync"

type Dispenser struct {
	once sync.Once
	last chan int64
}

func (d *Dispenser) take() int64 {
	d.once.Do(func() {
		d.last = make(chan int64, 1)
		d.last <- 0
	})
	return <-d.last
}

func (d *Dispenser) Next() int64 { return d.Add(1) }

func (d *Dispenser) Add(n int64) int64 {
	last := d.take() + n
	d.last <- last
	return last
}

func (d *Dispenser) Load() int64 { return d.Add(0) }

func (d *Dispenser) Swap(n int64) int64 {
	old := d.take()
	d.last <- n
	return old
}
