// Right: the mutex is locked in one goroutine and unlocked in another, which Go allows; owner-tracking tools see a lock never released.

package foreignunlock

import "sync"

// Device does one job at a time; Start returns at once and the job's goroutine
// frees the device.
type Device struct {
	mu   sync.Mutex
	log  []string
	jobs sync.WaitGroup
}

func (d *Device) Start(name string) {
	d.mu.Lock()
	d.jobs.Add(1)
	go func() {
		defer d.jobs.Done()
		defer d.mu.Unlock()
		d.log = append(d.log, name)
	}()
}

// Wait waits for all jobs and returns their names.
func (d *Device) Wait() []string {
	d.jobs.Wait()
	return d.log
}
