package record

import (
	"encoding/json"
	"fmt"
	"time"
)

// JobEnv is the environment variable in which the grader hands a Job to a check.
const JobEnv = "KATAS_JOB"

// A Job is what the grader tells the process that runs one check.
type Job struct {
	FD       uintptr       `json:"fd"`       // the descriptor (on Windows: handle) for records
	Key      []byte        `json:"key"`      // seals the records
	Seed     uint64        `json:"seed"`     // for everything random in the check
	Deadline time.Duration `json:"deadline"` // nanoseconds of real time
	RealTime bool          `json:"realtime"` // run virtual-time checks on the real clock

	// For tests that are repeated (package rounds):
	For      time.Duration `json:"for,omitempty"`    // begin no new round after this time
	First    int           `json:"first,omitempty"`  // the rounds of earlier processes
	Rounds   int           `json:"rounds,omitempty"` // at most so many; 0 is no bound
	Schedule Schedule      `json:"schedule,omitempty"`
	Events   bool          `json:"events,omitempty"` // timers and the like may wake a goroutine
}

// A Schedule says how the rounds of a repeated test are disturbed.
type Schedule string

// The schedules.
const (
	Disturbed Schedule = ""         // in turns, with all policies
	Switched  Schedule = "switched" // without real time passing
	Plain     Schedule = "plain"    // not at all
)

// Encode returns the job as the value of JobEnv.
func (j Job) Encode() string {
	b, err := json.Marshal(j)
	if err != nil {
		panic(err) // a Job has only plain fields
	}
	return string(b)
}

// DecodeJob reads what Encode wrote.
func DecodeJob(s string) (Job, error) {
	var j Job
	if err := json.Unmarshal([]byte(s), &j); err != nil {
		return Job{}, fmt.Errorf("reading %s: %w", JobEnv, err)
	}
	return j, nil
}
