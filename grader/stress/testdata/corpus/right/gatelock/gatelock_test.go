package gatelock

import (
	"sync"
	"testing"
)

func TestPostAndUndo(t *testing.T) {
	var b Books
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() { b.Add(i) })
		wg.Go(b.Post)
		wg.Go(b.Undo)
	}
	wg.Wait()
	b.Post()
	if len(b.out) != 10 || len(b.in) != 0 {
		t.Errorf("in %v, out %v", b.in, b.out)
	}
}
