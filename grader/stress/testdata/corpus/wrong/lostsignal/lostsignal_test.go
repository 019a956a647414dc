package lostsignal

import (
	"testing"
	"time"
)

func TestEvent(t *testing.T) {
	e := New()
	go func() {
		time.Sleep(time.Millisecond) // load something
		e.Set()
	}()
	e.Wait()
}
