package semheld

import (
	"sync"
	"testing"
)

func TestFetch(t *testing.T) {
	f := New(1)
	var wg sync.WaitGroup
	for _, key := range []string{"a", "b", "a"} {
		wg.Go(func() { f.Fetch(key, func() {}) })
	}
	wg.Wait()
	f.Fetch("c", func() {})
}
