package callback

import (
	"sync"
	"testing"
)

func TestListen(t *testing.T) {
	var x Value
	x.Listen(func(v int) {
		if v == 9 { // unusual: somebody else was faster
			t.Log("value is now", x.Get())
		}
	})
	var wg sync.WaitGroup
	wg.Go(func() { x.Update(0, 1) })
	wg.Go(func() { x.Update(1, 9) })
	wg.Wait()
}
