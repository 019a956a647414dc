// Wrong: leak every lookup starts a refresher that polls with time.Sleep for ever, because nobody sets its entry to gone.

package sleepleak

import (
	"sync"
	"time"
)

type entry struct {
	mu    sync.Mutex
	age   int
	gone  bool
	value string
}

func (e *entry) refresh() {
	for {
		time.Sleep(20 * time.Millisecond)
		e.mu.Lock()
		e.age++
		gone := e.gone
		e.mu.Unlock()
		if gone {
			return
		}
	}
}

type Resolver struct{ Lookup func(string) string }

// Resolve looks the host up and keeps the answer fresh while it is in use.
func (r *Resolver) Resolve(host string) string {
	e := &entry{value: r.Lookup(host)}
	go e.refresh()
	return e.value
}
