package disorder

import (
	"slices"
	"sync"
	"testing"
)

func TestNumbersGoUp(t *testing.T) {
	var l Log
	var wg sync.WaitGroup
	for _, m := range []string{"x", "y", "z"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			l.Add(m)
		}()
	}
	wg.Wait()
	if lines := l.Lines(); !slices.IsSorted(lines) {
		t.Errorf("lines %q", lines)
	}
}
