package stopearly

import (
	"testing"
	"time"
)

func TestStop(t *testing.T) {
	l := Start()
	time.Sleep(time.Millisecond)
	l.Stop()
}
