package main

import (
	"context"
	"errors"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/concurrency-katas/katas/grader"
	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/render"
	"github.com/concurrency-katas/katas/grader/report"
	"github.com/concurrency-katas/katas/grader/verdict"
	"github.com/concurrency-katas/katas/grader/workspace"
)

type checkOptions struct {
	ids      []string
	all      bool
	dir      string
	format   string
	seed     uint64
	exitZero bool
	verbose  bool
}

func newCheck(a *app) *cobra.Command {
	var o checkOptions
	cmd := &cobra.Command{
		Use:   "check [ID...]",
		Short: "Grade your solution of the current kata, or of those you name",
		Long: "check grades your files and explains the first thing that is wrong.\n\n" +
			"Exit status: 0 everything passes, 1 not yet, 2 wrong usage, 3 katas or this machine is at fault.",
		Example:           "  katas check\n  katas check counter --seed 42\n  katas check counter --dir ~/try --format json\n  katas check --all",
		ValidArgsFunction: a.completeIDs,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.ids = args
			return runCheck(cmd.Context(), a, o)
		},
	}
	f := cmd.Flags()
	f.BoolVar(&o.all, "all", false, "grade every kata you have worked on")
	f.StringVar(&o.dir, "dir", "", "grade the files in this `folder` as the solution of one kata")
	formatFlag(cmd, &o.format)
	f.Uint64Var(&o.seed, "seed", 0, "repeat what was random in an earlier run")
	f.BoolVar(&o.exitZero, "exit-zero", false, "exit with 0 also when checks fail")
	f.BoolVarP(&o.verbose, "verbose", "v", false, "explain every failing check, not only the first")
	return cmd
}

// A target is one kata and where its submission is.
type target struct {
	kata *kata.Kata
	dir  string
	work *workspace.Workspace // where progress is recorded; nil for --dir
}

func runCheck(ctx context.Context, a *app, o checkOptions) error {
	if err := knownFormat(o.format); err != nil {
		return err
	}
	targets, err := a.targets(o)
	if err != nil {
		return err
	}
	var verdicts []verdict.Kata
	for i, t := range targets {
		v, err := a.checkOne(ctx, t, o)
		if err != nil {
			return err
		}
		verdicts = append(verdicts, v)
		if o.format == "text" && !o.all {
			if i > 0 {
				a.style().Rule(a.out)
			}
			a.style().Verdict(a.out, v, verdictContext(t, o.verbose))
		}
		a.record(t, v)
	}
	switch {
	case o.format == "json":
		if err := report.JSON(a.out, verdict.NewReport(verdicts)); err != nil {
			return err
		}
	case o.all:
		a.style().Summary(a.out, verdict.NewReport(verdicts))
	}
	return outcome(verdicts, o.exitZero)
}

// targets decides what is to be graded.
func (a *app) targets(o checkOptions) ([]target, error) {
	if o.dir != "" {
		if len(o.ids) != 1 || o.all {
			return nil, usage("--dir grades one kata: name it, as in `katas check counter --dir %s`", o.dir)
		}
		k, err := a.kata(o.ids[0])
		if err != nil {
			return nil, err
		}
		if info, err := os.Stat(o.dir); err != nil || !info.IsDir() {
			return nil, usage("--dir: there is no folder %s", o.dir)
		}
		return []target{{kata: k, dir: o.dir}}, nil
	}
	if o.all && len(o.ids) > 0 {
		return nil, usage("either --all or ids, not both")
	}
	var katas []*kata.Kata
	for _, id := range o.ids {
		k, err := a.kata(id)
		if err != nil {
			return nil, err
		}
		katas = append(katas, k)
	}
	w, err := a.workspace()
	if err != nil {
		return nil, err
	}
	if o.all {
		c, err := a.katas()
		if err != nil {
			return nil, err
		}
		katas = c.Katas
	}
	if len(katas) == 0 {
		_, k, err := a.pick(nil)
		if err != nil {
			return nil, err
		}
		katas = []*kata.Kata{k}
	}
	var targets []target
	for _, k := range katas {
		targets = append(targets, target{kata: k, dir: w.Desk(k), work: w})
	}
	return targets, nil
}

// checkOne grades one target. With --all a stub that nobody has touched is not run.
func (a *app) checkOne(ctx context.Context, t target, o checkOptions) (verdict.Kata, error) {
	if o.all && t.work != nil && t.work.Untouched(t.kata) {
		v := grader.NotRun(t.kata, t.dir)
		v.Status = verdict.Untouched
		return v, nil
	}
	g, err := a.grader(ctx, t.kata, 0)
	if err != nil {
		return verdict.Kata{}, err
	}
	stop := a.tick(func() string { return "checking " + t.kata.ID })
	defer stop()
	return g.Grade(ctx, t.kata, t.dir, grader.Options{Seed: o.seed, Tally: true})
}

// record writes the verdict into the progress file. A verdict that cannot be
// recorded is still a verdict: say so and go on.
func (a *app) record(t target, v verdict.Kata) {
	if t.work == nil || v.Status == verdict.Error || v.Status == verdict.Untouched {
		return
	}
	err := t.work.Update(t.kata.ID, func(s *workspace.State) {
		now := time.Now().UTC().Truncate(time.Millisecond)
		if s.Passed.IsZero() {
			s.Attempts++
		}
		s.Status, s.Score, s.Best, s.Checked = string(v.Status), v.Score, max(s.Best, v.Score), now
		if v.Status == verdict.Pass && s.Passed.IsZero() {
			s.Passed = now
		}
		s.LastClass = ""
		if f := firstFinding(v); f != nil {
			s.LastClass = string(f.Class)
		}
	})
	var corrupt *workspace.CorruptError
	switch {
	case errors.As(err, &corrupt):
		a.complain(corrupt.Error())
	case err != nil:
		a.complain(err.Error() + "; the verdict stands, but `katas next` does not know of it")
	}
}

func firstFinding(v verdict.Kata) *verdict.Finding {
	if v.Finding != nil {
		return v.Finding
	}
	if c := v.First(); c != nil {
		return c.Finding
	}
	return nil
}

// outcome turns verdicts into the command's result.
func outcome(verdicts []verdict.Kata, exitZero bool) error {
	var err error
	for _, v := range verdicts {
		switch v.Status {
		case verdict.Error:
			return errMachine
		case verdict.Pass:
		default:
			err = errNotYet
		}
	}
	if exitZero {
		return nil
	}
	return err
}

func verdictContext(t target, all bool) render.Context {
	cwd, _ := os.Getwd()
	dir := t.dir
	if t.work != nil {
		dir = t.work.Path(cwd, t.dir)
	}
	return render.Context{
		Chapter: t.kata.ChapterTitle(), Dir: dir, All: all,
		Source: linesBelow(t.dir),
	}
}
