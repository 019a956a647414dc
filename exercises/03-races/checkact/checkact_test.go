package checkact

import (
	"sync"
	"sync/atomic"
	"testing"
)

func yes(int) bool { return true }

func TestKeepOneInTheWindow(t *testing.T) {
	s := New(3)
	keepOne := func(left int) bool { return left > 1 }
	if !s.Reserve(2, keepOne) {
		t.Error("two of three were not sold")
	}
	if s.Reserve(1, keepOne) {
		t.Error("the one in the window was sold")
	}
	if got := s.Left(); got != 1 {
		t.Errorf("Left() = %d, want 1", got)
	}
	s.Release(2)
	if got := s.Left(); got != 3 {
		t.Errorf("after Release(2): Left() = %d, want 3", got)
	}
}

func TestTenCustomersOneUmbrella(t *testing.T) {
	for range 100 {
		s := New(1)
		var sold atomic.Int32
		var customers sync.WaitGroup
		for range 10 {
			customers.Go(func() {
				if s.Reserve(1, yes) {
					sold.Add(1)
				}
			})
		}
		customers.Wait()
		if sold.Load() != 1 || s.Left() != 0 {
			t.Fatalf("one umbrella: %d sold, %d left", sold.Load(), s.Left())
		}
	}
}
