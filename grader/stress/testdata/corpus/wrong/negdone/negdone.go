// Wrong: panic a task that is cancelled while it runs is marked Done by both sides (negative WaitGroup counter).

package negdone

import (
	"sync"
	"sync/atomic"
)

type Tasks struct {
	wg sync.WaitGroup
}

type Task struct {
	cancelled atomic.Bool
	finished  atomic.Bool
}

// Start runs f in a goroutine.
func (ts *Tasks) Start(f func()) *Task {
	t := &Task{}
	ts.wg.Add(1)
	go func() {
		f()
		if !t.cancelled.Load() {
			t.finished.Store(true)
			ts.wg.Done()
		}
	}()
	return t
}

// Cancel lets Wait no longer wait for the task.
func (ts *Tasks) Cancel(t *Task) {
	if !t.finished.Load() {
		t.cancelled.Store(true)
		ts.wg.Done()
	}
}

func (ts *Tasks) Wait() { ts.wg.Wait() }
