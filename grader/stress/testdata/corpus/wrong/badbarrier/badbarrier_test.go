package badbarrier

import (
	"sync"
	"testing"
)

func TestOneRound(t *testing.T) {
	b := New(2)
	var wg sync.WaitGroup
	wg.Go(b.Wait)
	wg.Go(b.Wait)
	wg.Wait()
}
