package oncejanitor

import (
	"sync"
	"testing"
)

func TestRegister(t *testing.T) {
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			id := Register()
			if !Unregister(id) {
				t.Errorf("session %d is gone", id)
			}
			if Unregister(id) {
				t.Errorf("session %d is there twice", id)
			}
		})
	}
	wg.Wait()
}
