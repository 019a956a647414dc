package lazyinit

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
)

func TestLockedCellar(t *testing.T) {
	locked := errors.New("the cellar is locked")
	fetches := 0
	l := New(func() (string, error) {
		if fetches++; fetches == 1 {
			return "", locked
		}
		return "dictionary", nil
	})
	if l.Ready() || fetches != 0 {
		t.Errorf("before Get: Ready() = %v after %d fetches", l.Ready(), fetches)
	}
	if _, err := l.Get(); !errors.Is(err, locked) {
		t.Errorf("first Get: error %v, want %v", err, locked)
	}
	for range 2 {
		if v, err := l.Get(); v != "dictionary" || err != nil {
			t.Errorf("later Get: %q, %v, want the dictionary", v, err)
		}
	}
	if fetches != 2 || !l.Ready() {
		t.Errorf("after Get: Ready() = %v after %d fetches, want true after 2", l.Ready(), fetches)
	}
}

func TestEightReaders(t *testing.T) {
	var fetches atomic.Int32
	l := New(func() (int32, error) { return fetches.Add(1), nil })
	var readers sync.WaitGroup
	for range 8 {
		readers.Go(func() {
			if v, err := l.Get(); v != 1 || err != nil {
				t.Errorf("Get() = %d, %v, want what the first fetch brought", v, err)
			}
		})
	}
	readers.Wait()
}
