// Wrong: data-race the job is marked done before its result is written.

package publishlate

import "sync/atomic"

type Job struct {
	done   atomic.Bool
	result string
}

func (j *Job) Run(f func() string) {
	r := f()
	j.done.Store(true)
	j.result = r
}

// Result returns the result once the job is done.
func (j *Job) Result() (string, bool) {
	if !j.done.Load() {
		return "", false
	}
	return j.result, true
}
