package timerwake

import (
	"sync"
	"testing"
	"time"
)

func TestGate(t *testing.T) {
	g := NewGate(150 * time.Millisecond)
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(g.Wait)
	}
	wg.Wait()
}

func TestLocked(t *testing.T) {
	mu := Locked(200 * time.Millisecond)
	mu.Lock()
	mu.Unlock()
}

func TestChannel(t *testing.T) {
	done := make(chan struct{})
	time.AfterFunc(50*time.Millisecond, func() { close(done) })
	<-done
}
