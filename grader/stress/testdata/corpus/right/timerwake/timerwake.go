// Right: for up to 200 ms every goroutine is blocked and only a timer will wake them; a watchdog may call that a deadlock.

package timerwake

import (
	"sync"
	"time"
)

// Gate lets its waiters pass once a delay is over.
type Gate struct {
	mu   sync.Mutex
	cond *sync.Cond
	open bool
}

func NewGate(d time.Duration) *Gate {
	g := &Gate{}
	g.cond = sync.NewCond(&g.mu)
	time.AfterFunc(d, g.release)
	return g
}

func (g *Gate) release() {
	g.mu.Lock()
	g.open = true
	g.mu.Unlock()
	g.cond.Broadcast()
}

func (g *Gate) Wait() {
	g.mu.Lock()
	defer g.mu.Unlock()
	for !g.open {
		g.cond.Wait()
	}
}

// Locked returns a mutex that is unlocked only after the delay.
func Locked(d time.Duration) *sync.Mutex {
	mu := new(sync.Mutex)
	mu.Lock()
	time.AfterFunc(d, mu.Unlock)
	return mu
}
