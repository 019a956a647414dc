// Right: an idle watchdog is a timer reset by each beat; its callback runs in a goroutine of its own at any moment.

package timerreset

import (
	"sync"
	"time"
)

type Watchdog struct {
	idle  time.Duration
	mu    sync.Mutex
	timer *time.Timer
	over  bool
	done  chan struct{}
}

func New(idle time.Duration) *Watchdog {
	w := &Watchdog{idle: idle, done: make(chan struct{})}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.timer = time.AfterFunc(idle, w.fire)
	return w
}

func (w *Watchdog) fire() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.over {
		w.over = true
		close(w.done)
	}
}

// Beat tells that there is life; it reports false when it comes too late.
func (w *Watchdog) Beat() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.over {
		return false
	}
	w.timer.Reset(w.idle)
	return true
}

func (w *Watchdog) Done() <-chan struct{} { return w.done }
