// Right: one process-wide janitor is started by the first use and lives as long as the process; it is no leak.

package oncejanitor

import (
	"sync"
	"time"
)

var registry struct {
	once sync.Once
	mu   sync.Mutex
	live map[int]time.Time
	next int
}

func janitor() {
	for now := range time.Tick(10 * time.Millisecond) {
		registry.mu.Lock()
		for id, t := range registry.live {
			if now.Sub(t) > time.Hour {
				delete(registry.live, id)
			}
		}
		registry.mu.Unlock()
	}
}

// Register notes a session and returns its id.
func Register() int {
	registry.once.Do(func() {
		registry.live = map[int]time.Time{}
		go janitor()
	})
	registry.mu.Lock()
	defer registry.mu.Unlock()
	registry.next++
	registry.live[registry.next] = time.Now()
	return registry.next
}

func Unregister(id int) bool {
	registry.mu.Lock()
	defer registry.mu.Unlock()
	_, ok := registry.live[id]
	delete(registry.live, id)
	return ok
}
