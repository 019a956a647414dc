package idleclose

import (
	"sync"
	"testing"
)

func TestClose(t *testing.T) {
	var l Log
	l.Write("first")
	var wg sync.WaitGroup
	wg.Go(func() { l.Write("second") })
	if n := len(l.Close()); n != 1 && n != 2 {
		t.Errorf("%d lines", n)
	}
	wg.Wait()
}
