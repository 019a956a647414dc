// Package verdict holds the result of grading, as data.
//
// The JSON names, statuses and classes are a stable contract: scripts and
// course staff depend on them (docs/json.md). The package knows nothing else.
package verdict

// Version is the version of the JSON contract.
const Version = 1

// Status says how a kata or a check came out.
type Status string

// The statuses. A check is pass, fail, error or not-run; a kata is pass, fail,
// error or untouched. Error means that katas or the machine is broken, and is
// never the learner's fault.
const (
	Pass      Status = "pass"
	Fail      Status = "fail"
	Error     Status = "error"
	NotRun    Status = "not-run"
	Untouched Status = "untouched"
)

// Class says what kind of thing a finding is.
type Class string

// The classes of findings.
const (
	Rejected  Class = "rejected"  // the files cannot be graded as they are
	Compile   Class = "compile"   // the code does not compile
	Vet       Class = "vet"       // go vet warns
	Assertion Class = "assertion" // a rule of the contract was broken
	Panic     Class = "panic"     // the code panicked or ended the process
	DataRace  Class = "data-race" // the race detector saw two unordered accesses
	Deadlock  Class = "deadlock"  // goroutines wait for each other, or for nobody
	Leak      Class = "leak"      // goroutines outlived the check
	Timing    Class = "timing"    // something happened at the wrong instant
	Timeout   Class = "timeout"   // still running when the deadline passed
	Limit     Class = "limit"     // memory, output or another limit was exceeded
	Forged    Class = "forged"    // the result did not come from the check's harness
)

// Classes are all classes.
var Classes = []Class{
	Rejected, Compile, Vet, Assertion, Panic, DataRace, Deadlock, Leak, Timing, Timeout, Limit, Forged,
}

// A Report is the result of grading any number of katas.
type Report struct {
	Version  int    `json:"version"`
	Katas    []Kata `json:"katas"`
	Score    int    `json:"score"`
	MaxScore int    `json:"max_score"`
}

// NewReport adds up the verdicts.
func NewReport(katas []Kata) Report {
	r := Report{Version: Version, Katas: katas}
	if r.Katas == nil {
		r.Katas = []Kata{}
	}
	for _, k := range katas {
		r.Score += k.Score
		r.MaxScore += k.MaxScore
	}
	return r
}

// A Kata is the verdict on one submission.
type Kata struct {
	ID         string    `json:"id"`
	Title      string    `json:"title"`
	Dir        string    `json:"dir"` // where the submission's files are
	Status     Status    `json:"status"`
	Score      int       `json:"score"`
	MaxScore   int       `json:"max_score"`
	DurationMS int64     `json:"duration_ms"`
	Seed       uint64    `json:"seed"`
	Checks     []Check   `json:"checks"`
	Finding    *Finding  `json:"finding,omitempty"` // why no check could run
	Hint       string    `json:"hint,omitempty"`    // that fits Finding
	Notes      []Finding `json:"notes,omitempty"`   // warnings that cost no points
}

// A Check is the result of one check of a kata.
type Check struct {
	Name       string   `json:"name"`
	Title      string   `json:"title"`
	Kind       string   `json:"kind"`
	Status     Status   `json:"status"`
	Score      int      `json:"score"`
	MaxScore   int      `json:"max_score"`
	DurationMS int64    `json:"duration_ms"`
	Iterations int      `json:"iterations,omitempty"` // rounds that began, of a stress check
	Finding    *Finding `json:"finding,omitempty"`
	Hint       string   `json:"hint,omitempty"`
	Output     string   `json:"output,omitempty"` // what the submission printed
}

// A Stress is the result of stressing the tests of a package.
type Stress struct {
	Version int    `json:"version"`
	Package string `json:"package"` // import path
	Seed    uint64 `json:"seed"`
	Tests   []Test `json:"tests"`
}

// A Test is the result of repeating one test: pass if nothing was found, fail
// with the finding, not-run if the test skips itself, error if it could not be
// judged.
type Test struct {
	Name       string   `json:"name"`
	Status     Status   `json:"status"`
	Iterations int      `json:"iterations"` // rounds that began
	ElapsedMS  int64    `json:"elapsed_ms"` // from the first round to the end
	Finding    *Finding `json:"finding,omitempty"`
}

// A Finding says what went wrong, and where in the submission.
type Finding struct {
	Class   Class   `json:"class"`
	Summary string  `json:"summary"`        // one line
	File    string  `json:"file,omitempty"` // name of the submission's file
	Line    int     `json:"line,omitempty"` // from 1
	Detail  string  `json:"detail,omitempty"`
	Places  []Place `json:"places,omitempty"` // all lines that play a part
}

// A Place is a line of the submission and the part it plays in a finding.
type Place struct {
	File string `json:"file"`
	Line int    `json:"line"`
	Role string `json:"role"` // such as "write in Inc"
}

// Finish sets the kata's score and status from its checks. A kata passes if
// all its checks do; it is an error if one of them could not be judged.
func (k *Kata) Finish() {
	k.Score, k.MaxScore = 0, 0
	status := Pass
	for i := range k.Checks {
		c := &k.Checks[i]
		c.Score = 0
		if c.Status == Pass {
			c.Score = c.MaxScore
		}
		k.Score += c.Score
		k.MaxScore += c.MaxScore
		switch {
		case c.Status == Error:
			status = Error
		case c.Status != Pass && status == Pass:
			status = Fail
		}
	}
	if k.Status == "" || k.Status == Pass {
		k.Status = status
	}
}

// First returns the first check that did not pass, or nil.
func (k *Kata) First() *Check {
	for i := range k.Checks {
		if s := k.Checks[i].Status; s == Fail || s == Error {
			return &k.Checks[i]
		}
	}
	return nil
}
