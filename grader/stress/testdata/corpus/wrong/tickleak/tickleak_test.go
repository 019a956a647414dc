package tickleak

import (
	"testing"
	"time"
)

func TestHeartbeat(t *testing.T) {
	for range 3 {
		h := Start(2 * time.Millisecond)
		time.Sleep(5 * time.Millisecond)
		if n := h.Stop(); n < 0 {
			t.Errorf("%d beats", n)
		}
	}
}
