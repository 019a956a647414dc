package onceearly

import (
	"sync"
	"testing"
)

func TestErrorIsRemembered(t *testing.T) {
	r := Resolver{Lookup: func() (string, error) { return "", ErrNoServer }}
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			if _, err := r.Addr(); err != ErrNoServer {
				t.Errorf("err = %v, want %v", err, ErrNoServer)
			}
		})
	}
	wg.Wait()
}
