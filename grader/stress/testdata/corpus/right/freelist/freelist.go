// Right: finished workers park themselves in a package-level free list and wait there, perhaps for ever, for their next job.

package freelist

import "sync"

type worker struct{ jobs chan func() }

var idle struct {
	mu      sync.Mutex
	workers []*worker
}

// Go runs f on an idle worker, or on a new one.
func Go(f func()) {
	idle.mu.Lock()
	var w *worker
	if n := len(idle.workers); n > 0 {
		w = idle.workers[n-1]
		idle.workers = idle.workers[:n-1]
	}
	idle.mu.Unlock()
	if w == nil {
		w = &worker{jobs: make(chan func())}
		go w.loop()
	}
	w.jobs <- f
}

func (w *worker) loop() {
	for f := range w.jobs {
		f()
		idle.mu.Lock()
		idle.workers = append(idle.workers, w)
		idle.mu.Unlock()
	}
}
