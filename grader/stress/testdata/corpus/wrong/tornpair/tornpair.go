// Wrong: assertion the two halves are atomics each, but a reader may see the new one with the old other.

package tornpair

import "sync/atomic"

// Range is a range that moves while it is read; its length never changes.
type Range struct {
	from, to atomic.Int64
}

func (r *Range) Move(from, to int64) {
	r.from.Store(from)
	r.to.Store(to)
}

func (r *Range) Len() int64 { return r.to.Load() - r.from.Load() }
