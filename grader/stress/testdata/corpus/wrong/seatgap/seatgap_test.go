package seatgap

import (
	"sync/atomic"
	"testing"
)

func TestOneSeat(t *testing.T) {
	r := New(1)
	var booked atomic.Int32
	t.Run("guests", func(t *testing.T) {
		for _, name := range []string{"ann", "bob", "cid"} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				if r.Book() {
					booked.Add(1)
				}
			})
		}
	})
	if n := booked.Load(); n != 1 {
		t.Errorf("%d guests on one seat", n)
	}
}
