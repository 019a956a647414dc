// Package grader grades submissions: it orders the stages and keeps the score.
//
//	intake -> perturb -> bench -> sandbox (every check in a process of its own) -> diagnose -> verdict
//
// Learner, stub, reference solution and mutant all go this one way. The
// package prints nothing and knows no commands.
package grader

import (
	"context"
	"errors"
	"os"
	"runtime"
	"slices"
	"time"

	"github.com/concurrency-katas/katas/grader/bench"
	"github.com/concurrency-katas/katas/grader/intake"
	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/record"
	"github.com/concurrency-katas/katas/grader/sandbox"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// A Grader grades katas on one bench. It is safe for concurrent use.
type Grader struct {
	Bench *bench.Bench
	slots chan struct{}
}

// New returns a grader that builds on the given bench and runs up to parallel
// checks at a time; 0 means as many as there are processors.
func New(b *bench.Bench, parallel int) *Grader {
	if parallel <= 0 {
		parallel = runtime.NumCPU()
	}
	return &Grader{Bench: b, slots: make(chan struct{}, parallel)}
}

// Options are what a caller may vary. The zero value is an ordinary check.
type Options struct {
	Seed  uint64                // replays everything random in the checks; 0 draws one
	Only  func(kata.Check) bool // which checks to run; nil runs all
	Tally bool                  // say in how many schedules a stress check fails
	CPU   int                   // GOMAXPROCS of the checks; 0 leaves it alone
	Each  func(verdict.Check)   // called as each check ends, from any goroutine

	// For tests of the detectors: the ways of disturbing a schedule (package
	// yield) and the detectors to do without; nil uses all.
	Policies []string
	Off      []record.Detector
}

// Grade grades the files in dir as a submission for k. Whatever happens is in
// the verdict; the error is ctx's, or nil.
func (g *Grader) Grade(ctx context.Context, k *kata.Kata, dir string, opts Options) (verdict.Kata, error) {
	start := time.Now()
	sub, err := intake.Admit(dir, k)
	if err != nil {
		v := Refuse(k, err)
		v.Dir = dir
		v.DurationMS = time.Since(start).Milliseconds()
		return v, nil
	}
	return g.GradeSubmission(ctx, k, sub, opts)
}

// Refuse returns the verdict on a submission that was not admitted or not built.
func Refuse(k *kata.Kata, err error) verdict.Kata {
	v := NotRun(k, "")
	stop(&v, k, err)
	return v
}

// RunVisible runs a kata's visible test against sources that are trusted, and
// returns what it printed and whether it passed.
func (g *Grader) RunVisible(ctx context.Context, k *kata.Kata, sources, tests map[string]string) (output string, ok bool, err error) {
	out, err := os.MkdirTemp("", "katas-build-")
	if err != nil {
		return "", false, err
	}
	defer os.RemoveAll(out)
	bin, err := g.Bench.Build(ctx, bench.Job{Package: k.SolutionDir(), Name: k.ID, Files: sources, Tests: tests, Out: out})
	if err != nil {
		return "", false, err
	}
	o, err := sandbox.Execute(ctx, sandbox.Run{Binary: bin, Job: record.Job{Deadline: kata.DefaultDeadline}, Exec: slices.Contains(k.Needs, "exec")})
	if err != nil {
		return "", false, err
	}
	return o.Output, o.ExitCode == 0, nil
}

// GradeSubmission is Grade for source that has been admitted.
func (g *Grader) GradeSubmission(ctx context.Context, k *kata.Kata, sub *intake.Submission, opts Options) (verdict.Kata, error) {
	start := time.Now()
	p, err := g.Prepare(ctx, k, sub)
	if ctx.Err() != nil {
		return verdict.Kata{}, ctx.Err()
	}
	if err != nil {
		v := Refuse(k, err)
		v.Dir, v.Notes = sub.Dir, sub.Notes
		v.DurationMS = time.Since(start).Milliseconds()
		return v, nil
	}
	defer p.Close()
	v, err := p.Run(ctx, opts)
	v.DurationMS = time.Since(start).Milliseconds()
	return v, err
}

// NotRun returns the verdict on a submission none of whose checks has run.
func NotRun(k *kata.Kata, dir string) verdict.Kata {
	v := verdict.Kata{ID: k.ID, Title: k.Title, Dir: dir}
	for _, c := range k.Checks {
		v.Checks = append(v.Checks, verdict.Check{
			Name: c.Test, Title: c.Title, Kind: c.Kind, Status: verdict.NotRun, MaxScore: c.Points,
		})
		v.MaxScore += c.Points
	}
	return v
}

// blank is NotRun with the seed of the options, which it draws if there is none.
func blank(k *kata.Kata, dir string, opts *Options) verdict.Kata {
	if opts.Seed == 0 {
		opts.Seed = record.NewSeed()
	}
	v := NotRun(k, dir)
	v.Seed = opts.Seed
	return v
}

// stop records why no check could run.
func stop(v *verdict.Kata, k *kata.Kata, err error) {
	v.Status = verdict.Fail
	var rejection *intake.Rejection
	var compile *bench.CompileError
	switch {
	case errors.As(err, &rejection):
		f := rejection.Finding
		v.Finding = &f
	case errors.As(err, &compile):
		v.Finding = compileFinding(compile, k)
	case errors.Is(err, bench.ErrTooMuch):
		v.Finding = &verdict.Finding{Class: verdict.Limit, Summary: err.Error()}
	default:
		v.Status = verdict.Error
		v.Finding = &verdict.Finding{Summary: err.Error()}
		return
	}
	v.Hint = k.Hints.For(string(v.Finding.Class))
}
