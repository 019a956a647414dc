// Wrong: data-race the counter is added to atomically but reset by a plain assignment when it is full.

package atomicmixed

import "sync/atomic"

// Wheel counts from 0 to size-1 and starts over.
type Wheel struct {
	size  int64
	pos   int64
	turns atomic.Int64
}

func (w *Wheel) Step() {
	if atomic.AddInt64(&w.pos, 1) == w.size {
		w.pos = 0
		w.turns.Add(1)
	}
}

func (w *Wheel) Turns() int64 { return w.turns.Load() }
