package rlockwrite

import (
	"sync"
	"testing"
)

func TestGet(t *testing.T) {
	c := New()
	c.Put("/", "home")
	var wg sync.WaitGroup
	for _, path := range []string{"/", "/none", "/"} {
		wg.Go(func() {
			if body, ok := c.Get(path); ok && body != "home" {
				t.Errorf("%s: %q", path, body)
			}
		})
	}
	wg.Wait()
}
