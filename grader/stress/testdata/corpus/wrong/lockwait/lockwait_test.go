package lockwait

import (
	"testing"
	"time"
)

func TestFlush(t *testing.T) {
	var b Batch
	b.Add(1)
	b.Add(2)
	time.Sleep(3 * time.Millisecond)
	if got := b.Flush(); got != 3 {
		t.Errorf("sum %d, want 3", got)
	}
}
