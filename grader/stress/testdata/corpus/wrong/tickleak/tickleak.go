// Wrong: leak each call starts a loop around a ticker that nothing ever stops; the goroutines never block for ever, they live on their timer.

package tickleak

import (
	"sync/atomic"
	"time"
)

type Heartbeat struct {
	beats atomic.Int64
	on    atomic.Bool
}

// Start begins to count beats.
func Start(every time.Duration) *Heartbeat {
	h := &Heartbeat{}
	h.on.Store(true)
	go func() {
		tick := time.NewTicker(every)
		defer tick.Stop()
		for range tick.C {
			if h.on.Load() {
				h.beats.Add(1)
			}
		}
	}()
	return h
}

// Stop ends the heartbeat.
func (h *Heartbeat) Stop() int64 {
	h.on.Store(false)
	return h.beats.Load()
}
