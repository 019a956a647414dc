// Wrong: assertion the comparison is off by one, so limit+1 callers are admitted when enough of them come at once.

package semplus

import "sync"

type Limiter struct {
	mu    sync.Mutex
	free  *sync.Cond
	busy  int
	limit int
}

func New(limit int) *Limiter {
	l := &Limiter{limit: limit}
	l.free = sync.NewCond(&l.mu)
	return l
}

// Do calls f while at most limit others do.
func (l *Limiter) Do(f func()) {
	l.mu.Lock()
	for l.busy > l.limit {
		l.free.Wait()
	}
	l.busy++
	l.mu.Unlock()
	defer func() {
		l.mu.Lock()
		l.busy--
		l.mu.Unlock()
		l.free.Signal()
	}()
	f()
}
