// Package stress looks for concurrency bugs in the tests of any Go package.
//
// It builds the package's own tests with the race detector, and with two
// things put in: calls that disturb the schedule (package perturb) and a call
// at the start of each test function that watches it (package rounds). Both
// reach the build through an overlay, so that neither the package nor its
// go.mod is touched. Then each test is repeated until something is found or
// its time is over.
//
// The tests are the user's own code and are trusted: they run in their folder,
// in the user's environment, with the user's rights.
package stress

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"time"

	"github.com/concurrency-katas/katas/grader/diagnose"
	"github.com/concurrency-katas/katas/grader/record"
	"github.com/concurrency-katas/katas/grader/sandbox"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// Options say what to stress, and how.
type Options struct {
	Kit     fs.FS         // root of the module that holds grader/kit and grader/record
	Dir     string        // where Package is looked up
	Package string        // as for go test: an import path or a folder
	Tags    string        // build tags, separated by commas
	Run     string        // as for go test -run; "" runs all tests
	For     time.Duration // how long to repeat each test
	Seed    uint64        // repeats the schedules of an earlier run; 0 draws one
	Plain   bool          // leave schedules alone, to compare
	GiveUp  time.Duration // how long a round may last beyond For; 0 is a minute

	// For tests of the detectors: the ways of disturbing a schedule and the
	// detectors to do without; nil uses all.
	Policies []string
	Off      []record.Detector
}

// A Listener hears how stressing goes on. Both functions may be nil.
type Listener struct {
	Each  func(verdict.Test)           // a test has ended
	Round func(test string, round int) // a round begins; called from another goroutine
}

// A Session is a package whose tests are built and ready to run.
type Session struct {
	opts   Options
	pkg    *pkg
	tests  []string
	listen Listener
	sub    string // the part of Options.Run that selects subtests
	tmp    string
	bin    string
}

// Open builds the tests of a package. The error is a *Refusal if they cannot
// be stressed, with the reason.
func Open(ctx context.Context, opts Options) (*Session, error) {
	if opts.Seed == 0 {
		opts.Seed = record.NewSeed()
	}
	if opts.GiveUp == 0 {
		opts.GiveUp = time.Minute
	}
	g := goCommand{dir: opts.Dir, tags: opts.Tags}
	if err := g.findVersion(ctx); err != nil {
		return nil, err
	}
	p, err := g.load(ctx, opts.Package)
	if err != nil {
		return nil, err
	}
	s := &Session{opts: opts, pkg: p}
	if s.tests, s.sub, err = p.selected(opts.Run); err != nil {
		return nil, err
	}
	if s.tmp, err = os.MkdirTemp("", "katas-build-"); err != nil {
		return nil, fmt.Errorf("making a folder for the build: %w", err)
	}
	if s.bin, err = g.build(ctx, p, opts, s.tmp); err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

// Close removes what Open has built.
func (s *Session) Close() { _ = os.RemoveAll(s.tmp) }

// Package returns the import path of the package.
func (s *Session) Package() string { return s.pkg.path }

// Root returns the folder of the package's module, to which the names of files
// in findings are relative.
func (s *Session) Root() string { return s.pkg.root }

// Tests returns the names of the tests that are stressed.
func (s *Session) Tests() []string { return s.tests }

// Run stresses the tests one after the other, as go test would run them. The
// error is ctx's, or about the machine.
func (s *Session) Run(ctx context.Context, l Listener) (verdict.Stress, error) {
	s.listen = l
	v := verdict.Stress{Version: verdict.Version, Package: s.pkg.path, Seed: s.opts.Seed, Tests: []verdict.Test{}}
	for _, name := range s.tests {
		t, err := s.stress(ctx, name)
		if err != nil {
			return v, err
		}
		v.Tests = append(v.Tests, t)
		if l.Each != nil {
			l.Each(t)
		}
	}
	return v, nil
}

// stress repeats one test until something is found or its time is over.
func (s *Session) stress(ctx context.Context, name string) (verdict.Test, error) {
	job := s.job()
	o, err := s.execute(ctx, name, job)
	if err != nil {
		return verdict.Test{}, err
	}
	t := s.judge(name, o)
	if !suspicious(t) {
		return t, nil
	}
	again, err := s.repeatable(ctx, name, t)
	if again || err != nil {
		return t, err
	}
	return s.oneByOne(ctx, name, job)
}

// job is what the process of a test is told.
func (s *Session) job() record.Job {
	job := record.Job{
		Seed: s.opts.Seed, For: s.opts.For, Deadline: s.opts.GiveUp,
		Policies: s.policies(), Events: s.pkg.events, Off: slices.Clone(s.opts.Off),
	}
	if s.pkg.weak {
		job.Off = append(job.Off, record.Profile)
	}
	if s.pkg.counts {
		job.LookAfter = time.Second
	}
	return job
}

// suspicious tells whether a test may have failed only because it was run
// more than once in one process.
func suspicious(t verdict.Test) bool {
	return t.Finding != nil && t.Iterations > 1 && t.Iterations <= 64 &&
		slices.Contains([]verdict.Class{verdict.Assertion, verdict.Panic, verdict.Deadlock}, t.Finding.Class)
}

// repeatable tells whether a test that failed can be run more than once in a
// process: one that cannot, for instance because it registers something for
// good, fails in the same round whatever the schedule.
func (s *Session) repeatable(ctx context.Context, name string, failed verdict.Test) (bool, error) {
	for range 3 {
		job := s.job()
		job.Policies, job.Rounds, job.For = plain, failed.Iterations, max(s.opts.For, 5*time.Second)
		o, err := s.execute(ctx, name, job)
		if err != nil {
			return false, err
		}
		if t := s.judge(name, o); t.Finding == nil || t.Iterations != failed.Iterations || t.Finding.Class != failed.Finding.Class {
			return true, nil
		}
	}
	return false, nil
}

// oneByOne repeats a test with a process for each round.
func (s *Session) oneByOne(ctx context.Context, name string, job record.Job) (verdict.Test, error) {
	var elapsed int64
	for job.Rounds = 1; ; job.First++ {
		o, err := s.execute(ctx, name, job)
		if err != nil {
			return verdict.Test{}, err
		}
		t := s.judge(name, o)
		elapsed += max(1, t.ElapsedMS)
		t.ElapsedMS = elapsed
		if t.Status != verdict.Pass || elapsed >= s.opts.For.Milliseconds() {
			return t, nil
		}
	}
}

// The policies that rounds take turns with (package yield).
var (
	disturbing = []string{"stall", "drag", "switch", "delay", "switch"}
	plain      = []string{"off"}
	timeless   = []string{"switch"} // to sleep would be virtual time too, and accuse correct code
)

func (s *Session) policies() []string {
	switch {
	case s.opts.Policies != nil:
		return s.opts.Policies
	case s.opts.Plain:
		return plain
	case s.pkg.virtual:
		return timeless
	}
	return disturbing
}

func (s *Session) execute(ctx context.Context, name string, job record.Job) (*sandbox.Outcome, error) {
	follow := func(r record.Record) {
		if r.Kind == record.Round && s.listen.Round != nil {
			s.listen.Round(name, r.Round)
		}
	}
	return sandbox.Execute(ctx, sandbox.Run{
		Binary: s.bin, Trusted: s.pkg.dir, Job: job, Follow: follow,
		Args: []string{"-test.run=^" + name + "$" + s.sub, "-test.count=1000000000", "-test.failfast"},
	})
}

// judge turns what a run left behind into a result.
func (s *Session) judge(name string, o *sandbox.Outcome) verdict.Test {
	took := o.Duration - o.Began
	if len(o.Records) > 1 { // the harness has told what it found, before TestMain cleaned up
		took = o.Told - o.Began
	}
	t := verdict.Test{Name: name, Status: verdict.Pass, Iterations: o.Round, ElapsedMS: took.Milliseconds()}
	e := diagnose.Evidence{
		Test: name, Records: o.Records, Forged: o.Forged, ExitCode: o.ExitCode, Killed: o.Killed,
		Output: o.Output, RaceLog: o.RaceLog, Deadline: s.opts.For + s.opts.GiveUp, Dir: s.pkg.root, Files: s.pkg.text, Own: true,
	}
	switch {
	case len(o.Records) == 0 && o.RaceLog == "":
		t.Status = verdict.Error
		t.Finding = &verdict.Finding{Summary: "the test did not begin: does TestMain run it?", Detail: diagnose.Printed(o.Output, name)}
	case o.Find(record.Skipped) != nil:
		t.Status = verdict.NotRun
	default:
		if t.Finding = diagnose.Diagnose(e); t.Finding != nil {
			t.Status = verdict.Fail
		}
	}
	return t
}
