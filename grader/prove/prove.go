// Package prove audits katas: it shows by running them that the stub fails,
// that every right solution passes, and that every wrong one is caught by the
// check and for the reason that it names.
package prove

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/concurrency-katas/katas/grader"
	"github.com/concurrency-katas/katas/grader/intake"
	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// Options say how often everything is run.
type Options struct {
	Solution int   // runs of the reference solution for each entry of CPUs
	Accepted int   // runs of each accepted alternative
	Mutant   int   // runs of each mutant; 0 leaves them out
	CPUs     []int // GOMAXPROCS for the solution
}

// Standard is what continuous integration asks for.
var Standard = Options{Solution: 20, Accepted: 5, Mutant: 5, CPUs: []int{1, 2, 8}}

// A Result is the audit of one kata.
type Result struct {
	ID       string
	Problems []string // empty if the kata is as it should be
	Mutants  []Mutant
	Runs     int // of the solution and the accepted alternatives
	Took     time.Duration
}

// Kata audits one kata. The error is about the machine or ctx.
func Kata(ctx context.Context, g *grader.Grader, files fs.FS, k *kata.Kata, o Options) (Result, error) {
	a := &audit{ctx: ctx, g: g, files: files, k: k, o: o, result: Result{ID: k.ID}}
	start := time.Now()
	a.layout()
	for _, step := range []func() error{a.stub, a.visible, a.solution, a.accepted, a.mutants} {
		if err := step(); err != nil {
			return a.result, fmt.Errorf("proving %s: %w", k.ID, err)
		}
	}
	a.result.Took = time.Since(start)
	return a.result, nil
}

type audit struct {
	ctx    context.Context
	g      *grader.Grader
	files  fs.FS
	k      *kata.Kata
	o      Options
	result Result
}

func (a *audit) problem(format string, args ...any) {
	a.result.Problems = append(a.result.Problems, fmt.Sprintf(format, args...))
}

// repeat builds sources the way a learner's files are built and runs the
// checks once for each of the options. It returns an error where no verdict
// was reached for the machine's sake.
func (a *audit) repeat(sources map[string]string, runs []grader.Options, each func(run int, v verdict.Kata)) error {
	var p *grader.Prepared
	sub, err := intake.AdmitSource(sources, a.k)
	if err == nil {
		p, err = a.g.Prepare(a.ctx, a.k, sub)
	}
	if err != nil {
		if v := grader.Refuse(a.k, err); v.Status != verdict.Error {
			each(0, v)
			return nil
		}
		return err
	}
	defer p.Close()
	for i, o := range runs {
		v, err := p.Run(a.ctx, o)
		if err != nil {
			return err
		}
		if c := v.First(); v.Status == verdict.Error && c != nil {
			return fmt.Errorf("not judged: %s", c.Finding.Summary)
		}
		each(i, v)
	}
	return nil
}

// times returns options for n runs alike.
func times(n int, o grader.Options) []grader.Options { return slices.Repeat([]grader.Options{o}, n) }

// stub: compiles, says what to do, fails.
func (a *audit) stub() error {
	sources := map[string]string{}
	todo := false
	for name, src := range a.k.Stub {
		if !strings.HasSuffix(name, "_test.go") {
			sources[name] = src
			todo = todo || strings.Contains(src, "TODO")
		}
	}
	if !todo {
		a.problem("the stub has no TODO")
	}
	if !a.k.IsStub(a.k.Stub) {
		a.problem("the stub's checksum in %s is out of date: run `make sums`", kata.SumsFile)
	}
	return a.repeat(sources, times(1, grader.Options{}), func(_ int, v verdict.Kata) {
		switch {
		case v.Finding != nil:
			a.problem("the stub does not compile: %s", v.Finding.Summary)
		case v.Status == verdict.Pass:
			a.problem("the stub passes")
		}
		for _, n := range v.Notes {
			a.problem("go vet about the stub: %s:%d: %s", n.File, n.Line, n.Summary)
		}
	})
}

// visible: the visible test fails on the stub and passes on the solution.
func (a *audit) visible() error {
	tests := map[string]string{}
	stub := map[string]string{}
	for name, src := range a.k.Stub {
		if strings.HasSuffix(name, "_test.go") {
			tests[name] = src
		} else {
			stub[name] = src
		}
	}
	if len(tests) == 0 {
		a.problem("there is no visible test")
		return nil
	}
	out, ok, err := a.g.RunVisible(a.ctx, a.k, a.k.Solution, tests)
	if err != nil {
		return err
	}
	if !ok {
		a.problem("the visible test fails on the solution: %s", out)
	}
	if _, ok, err = a.g.RunVisible(a.ctx, a.k, stub, tests); err != nil {
		return err
	} else if ok {
		a.problem("the visible test passes on the stub")
	}
	return nil
}

// solution: passes every time, however many processors there are.
func (a *audit) solution() error {
	var runs []grader.Options
	for _, cpu := range a.o.CPUs {
		runs = append(runs, times(a.o.Solution, grader.Options{CPU: cpu})...)
	}
	return a.mustPass("the solution", a.k.Solution, runs)
}

// accepted: other techniques pass as the reference does.
func (a *audit) accepted() error {
	names, err := a.variants("accepted")
	if err != nil {
		return err
	}
	if len(names) == 0 {
		a.problem("there is no accepted alternative")
	}
	for _, name := range names {
		sources, err := a.variant("accepted", name)
		if err != nil {
			return err
		}
		if err := a.mustPass("accepted/"+name, sources, times(a.o.Accepted, grader.Options{})); err != nil {
			return err
		}
	}
	return nil
}

func (a *audit) mustPass(what string, sources map[string]string, runs []grader.Options) error {
	return a.repeat(sources, runs, func(run int, v verdict.Kata) {
		a.result.Runs++
		if run == 0 {
			for _, n := range v.Notes {
				a.problem("%s: go vet: %s:%d: %s", what, n.File, n.Line, n.Summary)
			}
		}
		if v.Status == verdict.Pass {
			return
		}
		f, where := v.Finding, ""
		if c := v.First(); f == nil && c != nil {
			f, where = c.Finding, c.Name+" "
		}
		a.problem("%s fails in run %d (cpu %d, seed %d): %s%s: %s %s", what, run+1, runs[run].CPU, v.Seed, where, f.Class, f.Summary, strings.ReplaceAll(f.Detail, "\n", "; "))
	})
}

// variants returns the names of the folders below testdata/<kind>.
func (a *audit) variants(kind string) ([]string, error) {
	dirs, err := fs.Glob(a.files, path.Join(a.k.SolutionDir(), "testdata", kind, "*"))
	if err != nil {
		return nil, err
	}
	for i := range dirs {
		dirs[i] = path.Base(dirs[i])
	}
	slices.Sort(dirs)
	return dirs, nil
}

// variant reads the Go files of one of them.
func (a *audit) variant(kind, name string) (map[string]string, error) {
	return kata.GoFiles(a.files, path.Join(a.k.SolutionDir(), "testdata", kind, name))
}
