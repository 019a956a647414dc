package doubleclose

import (
	"sync"
	"testing"
)

func TestStopTwice(t *testing.T) {
	s := Start()
	var wg sync.WaitGroup
	wg.Go(s.Stop)
	wg.Go(s.Stop)
	wg.Wait()
}
