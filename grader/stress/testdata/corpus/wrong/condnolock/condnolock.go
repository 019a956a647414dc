// Wrong: deadlock the flag is atomic and set without the lock; if that happens between a waiter's check and its Wait the broadcast is lost.

package condnolock

import (
	"sync"
	"sync/atomic"
)

type Latch struct {
	open atomic.Bool
	mu   sync.Mutex
	cond *sync.Cond
}

func New() *Latch {
	l := &Latch{}
	l.cond = sync.NewCond(&l.mu)
	return l
}

func (l *Latch) Open() {
	l.open.Store(true)
	l.cond.Broadcast()
}

func (l *Latch) Wait() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for !l.open.Load() {
		l.cond.Wait()
	}
}
