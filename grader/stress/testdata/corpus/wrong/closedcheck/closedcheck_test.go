package closedcheck

import (
	"sync"
	"testing"
)

func TestSendWhileClosing(t *testing.T) {
	m := New(3)
	m.Send("first")
	var wg sync.WaitGroup
	wg.Go(func() { m.Send("second") })
	wg.Go(m.Close)
	all := m.All()
	wg.Wait()
	if len(all) < 1 {
		t.Errorf("got %q", all)
	}
}
