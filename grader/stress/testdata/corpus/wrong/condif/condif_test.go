package condif

import (
	"sync"
	"testing"
)

func TestStack(t *testing.T) {
	s := New()
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { s.Push(1) })
		wg.Go(func() { s.Pop() })
	}
	wg.Wait()
	if len(s.items) != 0 {
		t.Errorf("%v left", s.items)
	}
}
