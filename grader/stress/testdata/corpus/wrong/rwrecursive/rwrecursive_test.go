package rwrecursive

import (
	"strings"
	"sync"
	"testing"
)

func TestReport(t *testing.T) {
	r := New()
	var wg sync.WaitGroup
	wg.Go(func() { r.Set("max", 3) })
	wg.Go(func() {
		if s := r.Report(); !strings.Contains(s, "entries") {
			t.Errorf("report %q", s)
		}
	})
	wg.Wait()
}
