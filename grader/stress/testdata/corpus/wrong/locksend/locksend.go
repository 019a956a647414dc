// Wrong: deadlock Emit sends while it holds the lock that the receiver needs for each event before it receives the next; it blocks when the buffer is full.

package locksend

import "sync"

type Bus struct {
	mu     sync.Mutex
	seen   int
	events chan int
	done   chan struct{}
}

func New() *Bus {
	b := &Bus{events: make(chan int, 2), done: make(chan struct{})}
	go b.receive()
	return b
}

func (b *Bus) receive() {
	defer close(b.done)
	for range b.events {
		b.mu.Lock()
		b.seen++
		b.mu.Unlock()
	}
}

// Emit sends all events without a gap.
func (b *Bus) Emit(events ...int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, e := range events {
		b.events <- e
	}
}

func (b *Bus) Close() int {
	close(b.events)
	<-b.done
	return b.seen
}
