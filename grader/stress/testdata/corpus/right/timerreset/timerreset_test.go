package timerreset

import (
	"sync"
	"testing"
	"time"
)

func TestFiresInTheEnd(t *testing.T) {
	w := New(20 * time.Millisecond)
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for range 5 {
				w.Beat()
				time.Sleep(time.Millisecond)
			}
		})
	}
	wg.Wait()
	<-w.Done()
	if w.Beat() {
		t.Error("a beat after the end")
	}
}

func TestTimerChannel(t *testing.T) {
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	timer.Reset(10 * time.Millisecond)
	<-timer.C
	if timer.Stop() {
		t.Error("timer still active")
	}
}
