// Wrong: assertion the flight is taken off the map before its value is in the cache, so a caller in between loads it again.

package flighttwice

import "sync"

type flight struct {
	done chan struct{}
	val  string
}

type Loader struct {
	load    func(string) string
	mu      sync.Mutex
	cache   map[string]string
	flights map[string]*flight
}

func New(load func(string) string) *Loader {
	return &Loader{load: load, cache: map[string]string{}, flights: map[string]*flight{}}
}

// Get returns the cached value; each key is loaded once in its life.
func (l *Loader) Get(key string) string {
	l.mu.Lock()
	if v, ok := l.cache[key]; ok {
		l.mu.Unlock()
		return v
	}
	if f, ok := l.flights[key]; ok {
		l.mu.Unlock()
		<-f.done
		return f.val
	}
	f := &flight{done: make(chan struct{})}
	l.flights[key] = f
	l.mu.Unlock()

	f.val = l.load(key)
	close(f.done)
	l.mu.Lock()
	delete(l.flights, key)
	l.mu.Unlock()

	l.mu.Lock()
	l.cache[key] = f.val
	l.mu.Unlock()
	return f.val
}
