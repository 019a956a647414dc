package record

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"
)

// JobEnv is the environment variable with the number of the descriptor from
// which a check reads its Job.
const JobEnv = "KATAS_JOB"

// A Job is what the grader tells the process that runs one check.
type Job struct {
	FD       uintptr       `json:"fd"`                 // the descriptor (on Windows: handle) for records
	Key      []byte        `json:"key"`                // seals the records
	Seed     uint64        `json:"seed"`               // for everything random in the check
	Deadline time.Duration `json:"deadline"`           // nanoseconds of real time
	RealTime bool          `json:"realtime"`           // run virtual-time checks on the real clock
	Policies []string      `json:"policies,omitempty"` // how rounds are disturbed, in turns (package yield); empty is as usual
	Tally    bool          `json:"tally,omitempty"`    // count the rounds that fail instead of stopping at the first

	// For tests that are repeated (package rounds):
	For    time.Duration `json:"for,omitempty"`    // begin no new round after this time
	First  int           `json:"first,omitempty"`  // the rounds of earlier processes
	Rounds int           `json:"rounds,omitempty"` // at most so many; 0 is no bound
	Events bool          `json:"events,omitempty"` // timers and the like may wake a goroutine
	// LookAfter delays the first look into a round. A look starts a goroutine.
	LookAfter time.Duration `json:"look_after,omitempty"`

	// Off names detectors that are not used, so that tests can show what each is for.
	Off []Detector `json:"off,omitempty"`
}

// A Detector is one way in which a process finds goroutines that should not be
// there, or not stand where they stand.
type Detector string

// The detectors.
const (
	Profile    Detector = "profile"    // the leak profile, while a check lasts and after it
	Leftover   Detector = "leftover"   // goleak, after all checks
	Heap       Detector = "heap"       // many rounds leave goroutines behind in the same way
	Standstill Detector = "standstill" // nothing moves, and nothing could
)

// Encode returns the job as text.
func (j Job) Encode() string {
	b, err := json.Marshal(j)
	if err != nil {
		panic(err) // a Job has only plain fields
	}
	return string(b)
}

// NewSeed draws a seed that survives any JSON reader. It is never 0.
func NewSeed() uint64 { return uint64(rand.Int32N(1<<30)) + 1 }

// Uses tells whether a detector is used.
func (j Job) Uses(d Detector) bool { return !slices.Contains(j.Off, d) }

// DecodeJob reads what Encode wrote.
func DecodeJob(s string) (Job, error) {
	var j Job
	if err := json.Unmarshal([]byte(s), &j); err != nil {
		return Job{}, fmt.Errorf("reading the job: %w", err)
	}
	return j, nil
}
