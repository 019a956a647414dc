// Wrong: deadlock a waiter fetches the round's channel in a second locking; if the last one arrives in between it gets the channel of the next round.

package badbarrier

import "sync"

type Barrier struct {
	mu    sync.Mutex
	n     int
	count int
	open  chan struct{}
}

func New(n int) *Barrier { return &Barrier{n: n, open: make(chan struct{})} }

// arrive reports whether this is the last one, who opens the barrier.
func (b *Barrier) arrive() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.count++
	if b.count < b.n {
		return false
	}
	b.count = 0
	close(b.open)
	b.open = make(chan struct{})
	return true
}

func (b *Barrier) round() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.open
}

// Wait waits until n goroutines have called it.
func (b *Barrier) Wait() {
	if b.arrive() {
		return
	}
	<-b.round()
}
