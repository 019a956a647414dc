package grader

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/concurrency-katas/katas/grader/bench"
	"github.com/concurrency-katas/katas/grader/diagnose"
	"github.com/concurrency-katas/katas/grader/intake"
	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/perturb"
	"github.com/concurrency-katas/katas/grader/record"
	"github.com/concurrency-katas/katas/grader/sandbox"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// A Prepared submission is built and can be run any number of times.
type Prepared struct {
	g     *Grader
	k     *kata.Kata
	sub   *intake.Submission
	files map[string]string // what the learner wrote
	bin   string
	tmp   string
	vet   chan []bench.Diagnostic // holds the result of go vet, once it is there
	stop  context.CancelFunc
}

// Prepare builds the checks of k against a submission, and starts go vet
// beside it. The error tells who is to blame, as Refuse reads it.
func (g *Grader) Prepare(ctx context.Context, k *kata.Kata, sub *intake.Submission) (*Prepared, error) {
	tmp, err := os.MkdirTemp("", "katas-build-")
	if err != nil {
		return nil, &bench.MachineError{Doing: "making a folder for the build", Err: err}
	}
	ctx, stop := context.WithCancel(ctx)
	p := &Prepared{g: g, k: k, sub: sub, files: map[string]string{}, tmp: tmp, vet: make(chan []bench.Diagnostic, 1), stop: stop}
	job := bench.Job{Package: k.SolutionDir(), Name: k.ID, Out: tmp, Files: map[string]string{}}
	plain := job
	plain.Files = map[string]string{}
	opts := perturb.Options{Yield: kata.Module + "/grader/kit/yield", Values: true}
	for _, f := range sub.Files {
		p.files[f.Name] = f.Original
		plain.Files[f.Name] = f.Source
		job.Files[f.Name], opts.First = perturb.Rewrite(f.Source, opts)
	}
	go func() { p.vet <- g.Bench.Vet(ctx, plain) }()
	if p.bin, err = g.Bench.Build(ctx, job); err != nil {
		p.Close()
		return nil, err
	}
	return p, nil
}

// Close removes what Prepare has built.
func (p *Prepared) Close() {
	p.stop()
	p.vet <- <-p.vet // go vet has ended
	_ = os.RemoveAll(p.tmp)
}

// Run runs the checks and returns the verdict. The error is ctx's, or nil.
func (p *Prepared) Run(ctx context.Context, opts Options) (verdict.Kata, error) {
	start := time.Now()
	v := blank(p.k, p.sub.Dir, &opts)
	v.Notes = slices.Clone(p.sub.Notes)
	var checks sync.WaitGroup
	for _, i := range longestFirst(p.k.Checks) {
		c := p.k.Checks[i]
		if opts.Only != nil && !opts.Only(c) {
			continue
		}
		p.g.slots <- struct{}{}
		checks.Go(func() {
			defer func() { <-p.g.slots }()
			p.check(ctx, c, opts, &v.Checks[i])
			if opts.Each != nil {
				opts.Each(v.Checks[i])
			}
		})
	}
	checks.Wait()
	if ctx.Err() != nil {
		return v, ctx.Err()
	}
	vet := <-p.vet
	p.vet <- vet
	for _, d := range vet {
		v.Notes = append(v.Notes, verdict.Finding{Class: verdict.Vet, Summary: inOwnNames(d.Text, p.k), File: d.File, Line: d.Line})
	}
	hint(&v, p.k)
	v.Finish()
	v.DurationMS = time.Since(start).Milliseconds()
	return v, nil
}

// longestFirst returns the order in which to start checks so that the last one
// to end does so early: stress checks take the longest.
func longestFirst(checks []kata.Check) []int {
	order := make([]int, len(checks))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(stress(checks[b]), stress(checks[a]))
	})
	return order
}

func stress(c kata.Check) int {
	if c.Kind == "stress" {
		return 1
	}
	return 0
}

// check runs one check and judges it.
func (p *Prepared) check(ctx context.Context, c kata.Check, opts Options, v *verdict.Check) {
	run := sandbox.Run{Binary: p.bin, Args: []string{"-test.run=^" + c.Test + "$"}, Job: record.Job{
		Seed: opts.Seed, Deadline: c.Deadline, Policies: opts.Policies, Off: opts.Off,
	}, Exec: slices.Contains(p.k.Needs, "exec")}
	if opts.CPU > 0 {
		run.Env = append(run.Env, fmt.Sprintf("GOMAXPROCS=%d", opts.CPU))
	}
	o, err := sandbox.Execute(ctx, run)
	if err == nil && diagnose.NeedsRealTime(o.Records) {
		run.Job.RealTime = true
		o, err = sandbox.Execute(ctx, run)
	}
	if err != nil {
		v.Status = verdict.Error
		v.Finding = &verdict.Finding{Summary: err.Error()}
		return
	}
	v.DurationMS, v.Iterations = o.Duration.Milliseconds(), o.Round
	v.Output = diagnose.Printed(o.Output, c.Test)
	v.Finding = diagnose.Diagnose(diagnose.Evidence{
		Test: c.Test, Records: o.Records, Forged: o.Forged, ExitCode: o.ExitCode, Killed: o.Killed,
		Output: o.Output, RaceLog: o.RaceLog, Deadline: c.Deadline,
		Dir: p.g.Bench.SourceDir(p.k.SolutionDir()), Files: p.files,
	})
	v.Status = verdict.Pass
	if v.Finding == nil {
		return
	}
	v.Status = verdict.Fail
	if o.Round > 0 {
		v.Finding.Detail = strings.TrimLeft(v.Finding.Detail+"\n"+p.schedules(ctx, run, o, v.Finding.Class, opts), "\n")
	}
}

// schedules says in how many schedules a check with rounds failed.
func (p *Prepared) schedules(ctx context.Context, run sandbox.Run, o *sandbox.Outcome, class verdict.Class, opts Options) string {
	if opts.Tally && (class == verdict.Assertion || class == verdict.DataRace) {
		run.Job.Tally, run.Job.Deadline = true, tallyDeadline
		again, err := sandbox.Execute(ctx, run)
		if err == nil {
			if t := again.Find(record.Tally); t != nil && t.Round > 0 {
				return fmt.Sprintf("failed in %d of %d schedules, seed %d", t.Round, t.Rounds, opts.Seed)
			}
		}
	}
	return fmt.Sprintf("failed in its schedule number %d, seed %d", o.Round, opts.Seed)
}

// tallyDeadline bounds the repetition of a check that has failed.
const tallyDeadline = time.Second

// hint gives each failing check the hint that fits its finding. A warning of
// go vet often names the cause, so its hint goes before that of an assertion.
func hint(v *verdict.Kata, k *kata.Kata) {
	warned := len(v.Notes) > 0 && v.Notes[len(v.Notes)-1].Class == verdict.Vet
	for i := range v.Checks {
		f := v.Checks[i].Finding
		if f == nil {
			continue
		}
		v.Checks[i].Hint = k.Hints.For(string(f.Class))
		if h := k.Hints.ByClass[string(verdict.Vet)]; warned && h != "" && (f.Class == verdict.Assertion || f.Class == verdict.DataRace) {
			v.Checks[i].Hint = h
		}
	}
}
