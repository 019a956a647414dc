// Package diagnose turns the raw evidence of a check into a finding in the
// learner's own lines: race reports, goroutine dumps, panics, broken rules.
//
// It is text in, values out. It runs nothing and reads no files; what the
// submission's own text says it asks package source. A check passes only if its
// own harness says so (package record), its process ended cleanly and the race
// detector is silent; everything printed serves only to explain a failure, never
// to excuse one.
package diagnose

import (
	"fmt"
	"path"
	"strings"
	"time"

	"github.com/concurrency-katas/katas/grader/record"
	"github.com/concurrency-katas/katas/grader/source"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// Evidence is what the run of one check left behind.
type Evidence struct {
	Test     string // name of the check's test function
	Records  []record.Record
	Forged   bool // something else than the harness wrote records
	ExitCode int
	Killed   bool
	Output   string
	RaceLog  string
	Deadline time.Duration

	Dir   string            // folder that stack traces name for the submission
	Files map[string]string // the submission: path below Dir, with slashes -> source
	Own   bool              // the submission includes the test, which reports with package testing
}

// what is what the reader calls it.
func (e Evidence) what() string {
	if e.Own {
		return "test"
	}
	return "check"
}

// Diagnose returns the finding, or nil if the check passed.
func Diagnose(e Evidence) *verdict.Finding {
	f := diagnose(e)
	if f == nil {
		return nil
	}
	f.Summary = oneLine(f.Summary)
	f.Detail = Clean(f.Detail)
	for i := range f.Places {
		f.Places[i].Role = oneLine(f.Places[i].Role)
	}
	return f
}

func diagnose(e Evidence) *verdict.Finding {
	src := source.Parse(e.Dir, e.Files)
	switch {
	case strings.Contains(e.RaceLog, "WARNING: DATA RACE"):
		return race(e.RaceLog, src, e.Own)
	case e.Forged:
		return &verdict.Finding{
			Class:   verdict.Forged,
			Summary: "something wrote to the grader's private channel",
			Detail:  "Only the check itself may report to the grader. Remove whatever touches descriptors that are not yours.",
		}
	}
	if r := find(e.Records, record.Failed); r != nil {
		return broken(r, src)
	}
	if r := find(e.Records, record.Hung); r != nil {
		return hung(r.Stacks, r.Class, e.Deadline, src, false)
	}
	if r := find(e.Records, record.Leaked); r != nil {
		return leaked(r.Stacks, r.Class, src)
	}
	done := find(e.Records, record.Done)
	if done != nil && done.OK && e.ExitCode == 0 && !e.Killed && (e.Own || began(e.Records, e.Test)) {
		return nil // whatever it has printed
	}
	if f := crashed(e.Output, src); f != nil {
		return f
	}
	switch {
	case e.Killed:
		return &verdict.Finding{
			Class:   verdict.Timeout,
			Summary: fmt.Sprintf("the %s was still running after %v and did not react", e.what(), e.Deadline),
		}
	case done == nil:
		return &verdict.Finding{
			Class:   verdict.Panic,
			Summary: fmt.Sprintf("the code ended the whole process before the %s was over (%s)", e.what(), status(e.ExitCode)),
			Detail:  tail(Clean(e.Output), 2000),
		}
	case done.OK && e.ExitCode == 0:
		return &verdict.Finding{
			Class:   verdict.Forged,
			Summary: "the check says that it passed, and it has not run",
		}
	}
	if e.Own {
		return failed(e)
	}
	return &verdict.Finding{
		Class:   verdict.Assertion,
		Summary: "the check failed",
		Detail:  tail(Clean(e.Output), 2000),
	}
}

// NeedsRealTime tells whether the check hung on virtual time in a way that
// proves nothing: waiting for a mutex stops a bubble's clock in correct code too.
func NeedsRealTime(records []record.Record) bool {
	r := find(records, record.Hung)
	return r != nil && r.Virtual
}

// began tells whether a check has really begun.
func began(records []record.Record, test string) bool {
	for _, r := range records {
		if r.Kind == record.Began && r.Rule == test {
			return true
		}
	}
	return false
}

func find(records []record.Record, kind record.Kind) *record.Record {
	for i := range records {
		if records[i].Kind == kind {
			return &records[i]
		}
	}
	return nil
}

// broken explains a rule that a hidden test found broken.
func broken(r *record.Record, src *source.Text) *verdict.Finding {
	f := &verdict.Finding{Class: verdict.Class(r.Class), Summary: "rule broken: " + Clean(r.Rule)}
	if r.Class != string(verdict.Timing) && r.Class != string(verdict.Deadlock) {
		f.Class = verdict.Assertion
	}
	var detail strings.Builder
	for _, part := range [][2]string{{"given", r.Input}, {"got", r.Got}, {"want", r.Want}} {
		if part[1] != "" {
			fmt.Fprintf(&detail, "%-5s  %s\n", part[0], Clean(part[1]))
		}
	}
	if r.Stacks != "" {
		stuck := waiting(parseStacks(r.Stacks), src, false)
		if stuck.busy != nil {
			f.Class = verdict.Timeout
		}
		f.Places = stuck.places
		detail.WriteString(stuck.text)
		if a := stuck.absent; a != nil {
			fmt.Fprintf(&detail, "%s%s.\n", strings.ToUpper(a.phrase[:1]), a.phrase[1:])
			detail.WriteString(strings.Join(a.lines, "\n"))
		}
	}
	f.Detail = strings.TrimRight(detail.String(), "\n")
	point(f)
	return f
}

func status(code int) string {
	if code < 0 {
		return "killed by a signal"
	}
	return fmt.Sprintf("exit status %d", code)
}

// withoutTypes drops type arguments: "Spawn[go.shape.int].func1" -> "Spawn.func1".
func withoutTypes(name string) string {
	depth := 0
	return strings.Map(func(r rune) rune {
		switch r {
		case '[':
			depth++
			return -1
		case ']':
			depth--
			return -1
		}
		if depth > 0 {
			return -1
		}
		return r
	}, name)
}

// packageFunc names a function with its package: "os/exec.(*Cmd).Start" -> "exec.Cmd.Start".
func packageFunc(name string) string {
	pkg, _, _ := strings.Cut(path.Base(withoutTypes(name)), ".")
	return pkg + "." + shortFunc(name)
}

// shortFunc drops the package path: "example.com/counter.(*Counter).Inc" -> "Counter.Inc".
func shortFunc(name string) string {
	name = path.Base(withoutTypes(name))
	if i := strings.IndexByte(name, '.'); i >= 0 {
		name = name[i+1:]
	}
	name = strings.NewReplacer("(*", "", "(", "", ")", "").Replace(name)
	parts := strings.Split(name, ".")
	for i, p := range parts {
		if strings.HasPrefix(p, "gowrap") { // what the compiler makes of go f(x)
			return strings.Join(parts[:i], ".")
		}
		if strings.HasPrefix(p, "func") && i > 0 {
			return "a function literal in " + strings.Join(parts[:i], ".")
		}
	}
	return name
}
