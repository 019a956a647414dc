// Wrong: deadlock a fetch that finds its key loaded by another one meanwhile returns without releasing the semaphore.

package semheld

import "sync"

type Fetcher struct {
	sem  chan struct{}
	mu   sync.Mutex
	have map[string]bool
}

func New(limit int) *Fetcher {
	return &Fetcher{sem: make(chan struct{}, limit), have: map[string]bool{}}
}

func (f *Fetcher) has(key string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.have[key]
}

func (f *Fetcher) Fetch(key string, load func()) {
	if f.has(key) {
		return
	}
	f.sem <- struct{}{}
	if f.has(key) { // loaded while we waited
		return
	}
	load()
	f.mu.Lock()
	f.have[key] = true
	f.mu.Unlock()
	<-f.sem
}
