package lazypool

import (
	"sync/atomic"
	"testing"
)

func TestDo(t *testing.T) {
	var n atomic.Int64
	f := func() { n.Add(1) }
	Do(f, f, f, f, f, f, f)
	if n.Load() != 7 {
		t.Errorf("ran %d of 7", n.Load())
	}
}

func TestDoParallel(t *testing.T) {
	for _, name := range []string{"a", "b", "c"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ran := false
			Do(func() { ran = true })
			if !ran {
				t.Error("not run")
			}
		})
	}
}
