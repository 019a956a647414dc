// Wrong: deadlock the wake-up is a non-blocking send on an unbuffered channel; it is lost if the worker is not yet waiting.

package trylosing

import "sync"

type Worker struct {
	mu    sync.Mutex
	queue []func()
	wake  chan struct{}
}

func New() *Worker {
	w := &Worker{wake: make(chan struct{})}
	go w.run()
	return w
}

func (w *Worker) run() {
	for range w.wake {
		w.mu.Lock()
		jobs := w.queue
		w.queue = nil
		w.mu.Unlock()
		for _, job := range jobs {
			job()
		}
	}
}

func (w *Worker) Do(job func()) {
	w.mu.Lock()
	w.queue = append(w.queue, job)
	w.mu.Unlock()
	select {
	case w.wake <- struct{}{}:
	default: // it is awake already
	}
}

func (w *Worker) Close() { close(w.wake) }
