// Wrong: deadlock|leak Done returns the channel as it is, which is nil before Start has run; who asks too early waits for ever.

package lazychan

import "sync"

type Task struct {
	mu   sync.Mutex
	done chan struct{}
}

// Start runs f in the background.
func (t *Task) Start(f func()) {
	done := make(chan struct{})
	t.mu.Lock()
	t.done = done
	t.mu.Unlock()
	go func() {
		defer close(done)
		f()
	}()
}

func (t *Task) Done() <-chan struct{} {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.done
}
