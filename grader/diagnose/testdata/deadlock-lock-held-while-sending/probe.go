// Check: TestWorkIsDone
// Class: deadlock
package probe

import "sync"

type queue struct {
	mu   sync.Mutex
	out  chan int
	sent int
}

func (q *queue) put(n int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.sent++
	q.out <- n
}

func (q *queue) take() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return <-q.out
}

func Do(work func()) {
	q := &queue{out: make(chan int)}
	started := make(chan bool)
	go func() {
		close(started)
		for i := range 100 {
			q.put(i)
		}
	}()
	<-started
	for range 100 {
		q.take()
	}
	work()
}
