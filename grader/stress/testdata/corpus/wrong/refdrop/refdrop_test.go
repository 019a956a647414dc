package refdrop

import (
	"sync"
	"testing"
)

func TestInUseIsOpen(t *testing.T) {
	var fs Files
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			f := fs.Get("a")
			if f.Closed.Load() {
				t.Error("closed while in use")
			}
			fs.Put("a", f)
		})
	}
	wg.Wait()
}
