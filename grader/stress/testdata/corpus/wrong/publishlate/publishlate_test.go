package publishlate

import (
	"strings"
	"sync"
	"testing"
)

func TestResult(t *testing.T) {
	var j Job
	var wg sync.WaitGroup
	wg.Go(func() {
		j.Run(func() string { return strings.Repeat("x", 50) })
	})
	if r, ok := j.Result(); ok && r == "" {
		t.Error("done without a result")
	}
	wg.Wait()
	if r, ok := j.Result(); !ok || len(r) != 50 {
		t.Errorf("Result = %q, %t", r, ok)
	}
}
