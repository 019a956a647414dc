// Wrong: panic Close sets the map to nil under the lock, and a result that comes later is put into the nil map.

package nilmap

import "sync"

type Batch struct {
	mu      sync.Mutex
	results map[string]int
	wg      sync.WaitGroup
}

func New() *Batch { return &Batch{results: map[string]int{}} }

// Go computes a result in the background.
func (b *Batch) Go(name string, f func() int) {
	b.wg.Go(func() {
		v := f()
		b.mu.Lock()
		defer b.mu.Unlock()
		b.results[name] = v
	})
}

// Close returns the results of all jobs.
func (b *Batch) Close() map[string]int {
	b.mu.Lock()
	defer b.mu.Unlock()
	r := b.results
	b.results = nil
	return r
}
