package maprare

import (
	"sync"
	"testing"
)

func TestOpenClose(t *testing.T) {
	s := New(1)
	var wg sync.WaitGroup
	for _, id := range []string{"a", "b", "c"} {
		wg.Go(func() {
			s.Open(id)
			s.Close(id)
		})
	}
	wg.Wait()
	if s.Len() != 0 {
		t.Errorf("%d sessions left", s.Len())
	}
}
