// Wrong: deadlock Flush holds the lock while it waits for the workers, and a worker still needs the lock to finish.

package lockwait

import "sync"

type Batch struct {
	mu  sync.Mutex
	wg  sync.WaitGroup
	sum int
}

func (b *Batch) Add(n int) {
	b.wg.Add(1)
	go func() {
		defer b.wg.Done()
		b.mu.Lock()
		defer b.mu.Unlock()
		b.sum += n
	}()
}

// Flush waits for all additions and starts over.
func (b *Batch) Flush() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.wg.Wait()
	sum := b.sum
	b.sum = 0
	return sum
}
