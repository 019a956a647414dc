package missunlock

import (
	"sync"
	"testing"
)

func TestReserve(t *testing.T) {
	var table Table
	var wg sync.WaitGroup
	for _, guest := range []string{"ann", "bob"} {
		wg.Go(func() {
			if table.Reserve(guest) == nil {
				table.Leave()
			}
		})
	}
	wg.Wait()
	if table.uses < 1 || table.uses > 2 {
		t.Errorf("%d uses", table.uses)
	}
}
