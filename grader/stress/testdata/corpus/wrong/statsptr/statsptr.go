// Wrong: data-race Stats hands out a pointer to the guarded struct, so the caller reads it without the lock.

package statsptr

import "sync"

type Stats struct {
	Jobs, Failures int
}

type Runner struct {
	mu    sync.Mutex
	stats Stats
}

func (r *Runner) Run(job func() error) {
	err := job()
	r.mu.Lock()
	defer r.mu.Unlock()
	r.stats.Jobs++
	if err != nil {
		r.stats.Failures++
	}
}

func (r *Runner) Stats() *Stats {
	r.mu.Lock()
	defer r.mu.Unlock()
	return &r.stats
}
