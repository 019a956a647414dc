package lockorder

import (
	"sync"
	"testing"
)

func TestRenameAndSend(t *testing.T) {
	s := New()
	var wg sync.WaitGroup
	wg.Go(func() { s.Rename(1, "eve") })
	wg.Go(func() { s.Send(1, "hello") })
	wg.Wait()
	if len(s.mails) != 2 {
		t.Errorf("mails %q", s.mails)
	}
}
