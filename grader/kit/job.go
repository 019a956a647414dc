package kit

import (
	"os"
	"sync"
	"sync/atomic"

	"github.com/concurrency-katas/katas/grader/record"
)

// The job and its key are read, and removed from the environment, while this
// package initialises. The grader sees to it that the package of the
// submission initialises later.
var job, records = openJob()

// virtual is true once the check has entered a bubble.
var virtual atomic.Bool

var sending sync.Mutex

func openJob() (record.Job, *record.Writer) {
	s, ok := os.LookupEnv(record.JobEnv)
	if !ok {
		return record.Job{}, nil // plain go test
	}
	os.Unsetenv(record.JobEnv)
	j, err := record.DecodeJob(s)
	if err != nil {
		panic(err)
	}
	keepFromChildren(j.FD)
	return j, record.NewWriter(os.NewFile(j.FD, "records"), j.Key)
}

// send passes a record to the grader, if there is one.
func send(r record.Record) {
	if records == nil {
		return
	}
	sending.Lock()
	err := records.Write(r)
	sending.Unlock()
	if err != nil {
		os.Exit(3) // the grader is gone
	}
}
