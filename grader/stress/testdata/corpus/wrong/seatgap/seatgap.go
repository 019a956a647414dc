// Wrong: assertion the number of free seats is checked by an atomic load and taken by a later add, so the room is overbooked.

package seatgap

import "sync/atomic"

type Room struct{ free atomic.Int32 }

func New(seats int32) *Room {
	r := &Room{}
	r.free.Store(seats)
	return r
}

// Book takes a seat if there is one.
func (r *Room) Book() bool {
	if r.free.Load() > 0 {
		r.free.Add(-1)
		return true
	}
	return false
}
