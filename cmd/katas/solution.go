package main

import (
	"bufio"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/pmezard/go-difflib/difflib"
	"github.com/spf13/cobra"

	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/workspace"
)

func newSolution(a *app) *cobra.Command {
	var spoil bool
	cmd := &cobra.Command{
		Use:               "solution ID",
		Short:             "Show the reference solution beside yours, after a pass",
		Args:              exactlyOne,
		ValidArgsFunction: a.completeIDs,
		RunE: func(_ *cobra.Command, args []string) error {
			return runSolution(a, args[0], spoil)
		},
	}
	cmd.Flags().BoolVar(&spoil, "spoil", false, "show it although you have not passed")
	return cmd
}

func runSolution(a *app, id string, spoil bool) error {
	k, err := a.kata(id)
	if err != nil {
		return err
	}
	w, err := a.workspace()
	if err != nil {
		return err
	}
	p, err := a.progress(w)
	if err != nil {
		return err
	}
	passed := !p.Katas[k.ID].Passed.IsZero()
	if !passed && !spoil && !a.askSpoil(k) {
		return usage("you have not passed %s yet; `katas solution %s --spoil` shows the solution all the same", k.ID, k.ID)
	}
	for _, name := range slices.Sorted(maps.Keys(k.Solution)) {
		a.style().Section(a.out, "The reference solution, "+name, k.Solution[name])
	}
	if passed {
		return printDiff(a, w, k)
	}
	return nil
}

// askSpoil asks somebody at a terminal whether to go on.
func (a *app) askSpoil(k *kata.Kata) bool {
	if !isTerminal(a.in) || !isTerminal(a.out) {
		return false
	}
	fmt.Fprintf(a.out, "You have not passed %s yet. Show the solution? [y/N] ", k.ID)
	answer, _ := bufio.NewReader(a.in).ReadString('\n')
	return strings.HasPrefix(strings.ToLower(strings.TrimSpace(answer)), "y")
}

func printDiff(a *app, w *workspace.Workspace, k *kata.Kata) error {
	mine, err := w.Files(k)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(k.Solution)) {
		diff, err := difflib.GetUnifiedDiffString(difflib.UnifiedDiff{
			A: difflib.SplitLines(mine[name]), B: difflib.SplitLines(k.Solution[name]),
			FromFile: "yours", ToFile: "reference", Context: 2,
		})
		if err != nil {
			return err
		}
		fmt.Fprintln(a.out)
		if diff == "" {
			fmt.Fprintf(a.out, "Your %s is the same.\n", name)
			continue
		}
		a.style().Diff(a.out, diff)
	}
	return nil
}
