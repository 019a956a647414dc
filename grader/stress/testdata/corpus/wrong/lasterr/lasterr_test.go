package lasterr

import (
	"sync"
	"testing"
)

func TestSend(t *testing.T) {
	var c Conn
	var wg sync.WaitGroup
	for _, msg := range []string{"", "a", "b"} {
		wg.Go(func() { _ = c.Send(msg) })
	}
	wg.Wait()
	if err := c.Send("last"); err != errReset {
		t.Errorf("err = %v", err)
	}
}
