// Wrong: leak Stop before the loop has registered its stop channel is not seen, and the loop runs blocked on its empty input for ever.

package stopearly

import "sync"

type Loop struct {
	mu   sync.Mutex
	stop chan struct{}
	in   chan int
}

// Start begins to receive in the background.
func Start() *Loop {
	l := &Loop{in: make(chan int)}
	go l.run()
	return l
}

func (l *Loop) run() {
	l.mu.Lock()
	l.stop = make(chan struct{})
	stop := l.stop
	l.mu.Unlock()
	for {
		select {
		case <-l.in:
		case <-stop:
			return
		}
	}
}

func (l *Loop) Stop() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.stop != nil {
		close(l.stop)
		l.stop = nil
	}
}
