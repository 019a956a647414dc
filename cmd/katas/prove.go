package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/prove"
)

type proveOptions struct {
	ids   []string
	runs  prove.Options
	sums  bool
	table string
}

func newProve(a *app) *cobra.Command {
	o := proveOptions{runs: prove.Standard}
	cmd := &cobra.Command{
		Use:   "prove [ID...]",
		Short: "Audit katas: stubs fail, solutions pass, every wrong solution is caught",
		Long: "prove is for those who write katas. It runs the stub, the reference solution, every accepted\n" +
			"alternative and every mutant, and reports whatever is not as it should be.",
		ValidArgsFunction: a.completeIDs,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.ids = args
			return runProve(cmd.Context(), a, o)
		},
	}
	f := cmd.Flags()
	f.IntVar(&o.runs.Solution, "solution-runs", o.runs.Solution, "runs of each solution at each number of processors")
	f.IntVar(&o.runs.Accepted, "accepted-runs", o.runs.Accepted, "runs of each accepted alternative")
	f.IntVar(&o.runs.Mutant, "mutant-runs", o.runs.Mutant, "runs of each mutant")
	f.StringVar(&o.table, "table", "", "write a Markdown table of all mutants into this `file`")
	f.BoolVar(&o.sums, "sums", false, "only write the checksums of the stubs into "+kata.SumsFile)
	return cmd
}

func runProve(ctx context.Context, a *app, o proveOptions) error {
	c, err := a.katas()
	if err != nil {
		return err
	}
	if o.sums {
		w, err := a.workspace()
		if err != nil {
			return err
		}
		if !w.Clone {
			return usage("checksums are written in a clone")
		}
		return os.WriteFile(filepath.Join(w.Root, filepath.FromSlash(kata.SumsFile)), []byte(kata.Sums(c)), 0o644)
	}
	katas := c.Katas
	if len(o.ids) > 0 {
		katas = nil
		for _, id := range o.ids {
			k, err := a.kata(id)
			if err != nil {
				return err
			}
			katas = append(katas, k)
		}
	}
	// Mutants that hang wait for their deadlines without using a processor.
	parallel := 2 * runtime.NumCPU()
	g, err := a.grader(ctx, katas[0], parallel)
	if err != nil {
		return err
	}
	var printing sync.Mutex
	problems := 0
	results := make([]prove.Result, len(katas))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(parallel)
	for i, k := range katas {
		group.Go(func() error {
			r, err := prove.Kata(ctx, g, a.files, k, o.runs)
			if err != nil {
				return err
			}
			printing.Lock()
			defer printing.Unlock()
			problems += len(r.Problems)
			results[i] = r
			a.printProof(r)
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	if o.table != "" {
		if err := os.WriteFile(o.table, []byte(prove.Table(results)), 0o644); err != nil {
			return err
		}
	}
	if problems > 0 {
		fmt.Fprintf(a.out, "\n%d problems.\n", problems)
		return errNotYet
	}
	fmt.Fprintf(a.out, "\nAll %d katas are as they should be.\n", len(katas))
	return nil
}

func (a *app) printProof(r prove.Result) {
	killed, runs := 0, 0
	for _, m := range r.Mutants {
		killed += m.Killed
		runs += m.Runs
	}
	status := "pass"
	if len(r.Problems) > 0 {
		status = "fail"
	}
	style := a.style()
	style.Item(a.out, status, fmt.Sprintf("%-12s %2d mutants caught %d of %d times, right solutions run %d times, %.1f s",
		r.ID, len(r.Mutants), killed, runs, r.Runs, r.Took.Seconds()))
	for _, p := range r.Problems {
		fmt.Fprintf(a.out, "      %s\n", p)
	}
}
