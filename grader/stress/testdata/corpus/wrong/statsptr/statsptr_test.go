package statsptr

import (
	"errors"
	"sync"
	"testing"
)

func TestStats(t *testing.T) {
	var r Runner
	var wg sync.WaitGroup
	wg.Go(func() { r.Run(func() error { return nil }) })
	wg.Go(func() { r.Run(func() error { return errors.New("x") }) })
	if s := r.Stats(); s.Failures > s.Jobs {
		t.Errorf("%d failures of %d jobs", s.Failures, s.Jobs)
	}
	wg.Wait()
	if s := r.Stats(); s.Failures != 1 || s.Jobs != 2 {
		t.Errorf("stats %+v", *s)
	}
}
