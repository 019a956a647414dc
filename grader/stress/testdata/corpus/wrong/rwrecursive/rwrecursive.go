// Wrong: deadlock Report holds the read lock and calls Get, which read-locks again; a writer waiting in between blocks both.

package rwrecursive

import (
	"fmt"
	"sync"
)

type Registry struct {
	mu sync.RWMutex
	m  map[string]int
}

func New() *Registry { return &Registry{m: map[string]int{}} }

func (r *Registry) Get(k string) int {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.m[k]
}

func (r *Registry) Set(k string, v int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.m[k] = v
}

func (r *Registry) Report() string {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return fmt.Sprint(len(r.m), " entries, max ", r.Get("max"))
}
