package closepublish_test

import (
	"errors"
	"sync"
	"testing"

	. "example.com/corpus/right/closepublish"
)

func TestGet(t *testing.T) {
	f := Start(func() (string, error) { return "done", nil })
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			if v, err := f.Get(); v != "done" || err != nil {
				t.Errorf("Get() = %q, %v", v, err)
			}
		})
	}
	wg.Wait()
}

func TestError(t *testing.T) {
	want := errors.New("no")
	if _, err := Start(func() (int, error) { return 0, want }).Get(); err != want {
		t.Errorf("err = %v, want %v", err, want)
	}
}
