// Right: the worker pool is started by the first job and kept in a package variable for ever; its idle workers are no leak.

package lazypool

import (
	"runtime"
	"sync"
)

var (
	start sync.Once
	jobs  chan func()
)

func workers() {
	jobs = make(chan func())
	for range runtime.GOMAXPROCS(0) + 1 {
		go func() {
			for job := range jobs {
				job()
			}
		}()
	}
}

// Do runs all functions on the pool and waits for them.
func Do(fs ...func()) {
	start.Do(workers)
	var wg sync.WaitGroup
	wg.Add(len(fs))
	for _, f := range fs {
		jobs <- func() {
			defer wg.Done()
			f()
		}
	}
	wg.Wait()
}
