// Right: goroutines panic and are recovered, call runtime.Goexit, and hold locks meanwhile; deferred calls clean all of it up.

package recovered

import (
	"fmt"
	"sync"
)

type Results struct {
	mu   sync.Mutex
	list []string
}

func (r *Results) add(format string, args ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.list = append(r.list, fmt.Sprintf(format, args...))
}

// Locked calls f with the lock held, whatever f does.
func (r *Results) Locked(f func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	f()
}

// Run calls all functions at once and notes those that panic.
func (r *Results) Run(fs ...func()) {
	var wg sync.WaitGroup
	for _, f := range fs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				if p := recover(); p != nil {
					r.add("panic: %v", p)
				}
			}()
			f()
		}()
	}
	wg.Wait()
}
