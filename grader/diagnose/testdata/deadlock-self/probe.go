// Check: TestWorkIsDone
// Class: deadlock
package probe

import "sync"

type worker struct{ mu sync.Mutex }

func (w *worker) run(work func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	work()
	w.report()
}

func (w *worker) report() {
	w.mu.Lock()
	defer w.mu.Unlock()
}

func Do(work func()) {
	var w worker
	w.run(work)
}
