package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/spf13/cobra"

	"github.com/concurrency-katas/katas/grader/render"
	"github.com/concurrency-katas/katas/grader/report"
	"github.com/concurrency-katas/katas/grader/stress"
	"github.com/concurrency-katas/katas/grader/verdict"
)

func newStress(a *app) *cobra.Command {
	var format string
	o := stress.Options{Kit: a.files, Package: "."}
	cmd := &cobra.Command{
		Use:   "stress [PACKAGE]",
		Short: "Look for concurrency bugs in the tests of any Go package",
		Long: "stress repeats each test of a package, with the race detector and with schedules that are\n" +
			"disturbed on purpose, until it finds a data race, a deadlock, goroutines left behind or a\n" +
			"failure, or until the time is over. Neither the package nor its go.mod is changed.\n\n" +
			"It judges what the tests do: code that no test runs concurrently is not seen. Nor are races\n" +
			"inside C code, deadlocks between processes, and examples, benchmarks and fuzz targets.\n\n" +
			"Exit status: 0 nothing found, 1 something found, 2 the package cannot be stressed, 3 katas or\n" +
			"this machine is at fault.",
		Example: "  katas stress\n  katas stress ./internal/queue --run 'TestClose' --for 10s\n  katas stress example.com/mod/pkg --format json",
		Args:    onePackage,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				o.Package = args[0]
			}
			return runStress(cmd.Context(), a, o, format)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.Run, "run", "", "only the tests that match this `regexp`, as for go test")
	f.DurationVar(&o.For, "for", 2*time.Second, "how long to repeat each test")
	f.Uint64Var(&o.Seed, "seed", 0, "repeat the schedules of an earlier run")
	f.StringVar(&o.Tags, "tags", "", "build `tags`, separated by commas")
	f.BoolVar(&o.Plain, "plain", false, "leave the schedules alone, to compare")
	formatFlag(cmd, &format)
	return cmd
}

func onePackage(_ *cobra.Command, args []string) error {
	if len(args) > 1 {
		return usage("`katas stress` takes one package at a time")
	}
	return nil
}

func runStress(ctx context.Context, a *app, o stress.Options, format string) error {
	if err := knownFormat(format); err != nil {
		return err
	}
	if o.For <= 0 {
		return usage("--for %v: there is no time to run anything", o.For)
	}
	cwd, err := os.Getwd()
	if err != nil {
		return err
	}
	o.Dir = cwd
	stop := a.tick(func() string { return "building the tests of " + o.Package })
	s, err := stress.Open(ctx, o)
	stop()
	var refusal *stress.Refusal
	if errors.As(err, &refusal) {
		return usage("%s", refusal.Reason)
	}
	if err != nil {
		return err
	}
	defer s.Close()
	var now atomic.Value
	now.Store("starting")
	progress := func() string { return now.Load().(string) }
	listen := stress.Listener{Round: func(test string, n int) { now.Store(fmt.Sprintf("%s, round %d", test, n)) }}
	if format == "text" {
		a.style().StressHead(a.out, s.Package(), len(s.Tests()), o.For)
		where := render.Context{Source: lines(cwd)}
		listen.Each = func(t verdict.Test) {
			stop()
			a.style().StressTest(a.out, seenFrom(cwd, s.Root(), t), where)
			stop = a.tick(progress)
		}
	}
	stop = a.tick(progress)
	v, err := s.Run(ctx, listen)
	stop()
	if err != nil {
		return err
	}
	if format == "json" {
		if err := report.Encode(a.out, v); err != nil {
			return err
		}
	} else {
		a.style().StressSummary(a.out, v)
	}
	return stressOutcome(v)
}

// stressOutcome turns the result into the command's.
func stressOutcome(v verdict.Stress) error {
	var err error
	for _, t := range v.Tests {
		switch t.Status {
		case verdict.Fail:
			return errNotYet
		case verdict.Error:
			err = errUnjudged
		}
	}
	return err
}

// seenFrom names the files of a test's finding as somebody in a folder would.
func seenFrom(cwd, root string, t verdict.Test) verdict.Test {
	if t.Finding == nil {
		return t
	}
	f := *t.Finding
	local := func(file string) string {
		if file == "" {
			return ""
		}
		return filepath.ToSlash(relative(cwd, filepath.Join(root, filepath.FromSlash(file))))
	}
	f.Places = slices.Clone(f.Places)
	renamed := map[string]bool{}
	for i := range f.Places {
		file := f.Places[i].File
		f.Places[i].File = local(file)
		if !renamed[file] && file != "" {
			renamed[file] = true
			f.Detail = strings.ReplaceAll(f.Detail, file+":", local(file)+":")
		}
	}
	f.File = local(f.File)
	t.Finding = &f
	return t
}

// relative returns how somebody in one folder would name another.
func relative(from, to string) string {
	if rel, err := filepath.Rel(from, to); err == nil {
		return rel
	}
	return to
}

// linesBelow is lines for names that may not lead out of dir.
func linesBelow(dir string) func(file string) []string {
	read := lines(dir)
	return func(file string) []string {
		if !filepath.IsLocal(filepath.FromSlash(file)) {
			return nil
		}
		return read(file)
	}
}

// lines returns a function that reads the lines of a file, named as seen from root.
func lines(root string) func(file string) []string {
	return func(file string) []string {
		src, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(file)))
		if err != nil {
			return nil
		}
		return strings.Split(string(src), "\n")
	}
}
