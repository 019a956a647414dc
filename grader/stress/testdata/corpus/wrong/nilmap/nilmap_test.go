package nilmap

import (
	"testing"
	"time"
)

func TestBatch(t *testing.T) {
	b := New()
	b.Go("one", func() int { return 1 })
	time.Sleep(2 * time.Millisecond)
	if r := b.Close(); len(r) > 1 {
		t.Errorf("results %v", r)
	}
	b.wg.Wait()
}
