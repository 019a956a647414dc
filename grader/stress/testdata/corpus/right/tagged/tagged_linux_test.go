//go:build linux && !never

package tagged

import (
	"sync"
	"testing"
)

func TestCall(t *testing.T) {
	before := calls.Load()
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if v, _ := Call(); v != "race" && v != "plain" {
				t.Errorf("variant %q", v)
			}
		})
	}
	wg.Wait()
	if n := calls.Load() - before; n != 4 {
		t.Errorf("%d calls, want 4", n)
	}
}
