package aba

import (
	"sync"
	"sync/atomic"
	"testing"
)

func TestOneOwner(t *testing.T) {
	s := New(3)
	var owners [4]atomic.Int32
	own := func(i int) {
		if i != 0 && owners[i].Add(1) != 1 {
			t.Errorf("slot %d has two owners", i)
		}
	}
	free := func(i int) {
		if i != 0 {
			owners[i].Add(-1)
			s.Put(i)
		}
	}
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for range 4 {
				a := s.Get()
				own(a)
				b := s.Get()
				own(b)
				free(a)
				free(b)
			}
		})
	}
	wg.Wait()
}
