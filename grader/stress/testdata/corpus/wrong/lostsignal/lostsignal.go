// Wrong: deadlock Wait does not look whether the signal was given already; a signal before the wait is lost.

package lostsignal

import "sync"

type Event struct {
	mu   sync.Mutex
	cond *sync.Cond
}

func New() *Event {
	e := &Event{}
	e.cond = sync.NewCond(&e.mu)
	return e
}

// Wait waits until the event has been set.
func (e *Event) Wait() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.cond.Wait()
}

func (e *Event) Set() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.cond.Broadcast()
}
