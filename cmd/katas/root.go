package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"github.com/concurrency-katas/katas/grader/workspace"
)

func newRoot(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "katas",
		Short: "Concurrency in Go, one small exercise at a time",
		Long: "katas leads through a course of concurrency exercises and grades your solutions.\n" +
			"Without a command it says where you are and checks the kata you are working on.",
		Args:              noArgs,
		SilenceErrors:     true,
		SilenceUsage:      true,
		Version:           version(),
		DisableAutoGenTag: true,
		RunE:              func(cmd *cobra.Command, _ []string) error { return runResume(cmd.Context(), a) },
	}
	cmd.SetIn(a.in)
	cmd.SetOut(a.out)
	cmd.SetErr(a.err)
	cmd.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usage("%v; see `katas %s --help`", err, cmd.Name())
	})
	cmd.AddCommand(
		newInit(a), newNext(a), newList(a), newShow(a), newCheck(a), newHint(a), newSolution(a), newReset(a), newStress(a),
		newProve(a), newWarm(a), newDoctor(a),
	)
	return cmd
}

// runResume is the bare command: it greets, says where the learner is and
// checks the current kata if there is something to check.
func runResume(ctx context.Context, a *app) error {
	w, err := a.workspace()
	if errors.Is(err, workspace.ErrNotFound) {
		a.style().Welcome(a.out, "katas")
		return usage("no exercises here: go to a clone of katas, or make a workspace with `katas init DIR`")
	}
	if err != nil {
		return err
	}
	p, err := a.progress(w)
	if err != nil {
		return err
	}
	k, err := a.current(w, p)
	if err != nil {
		return err
	}
	if k == nil {
		a.style().Item(a.out, "pass", "You have passed every kata. `katas list` shows them; `katas check ID` checks one again.")
		return nil
	}
	if !w.Untouched(k) {
		return runCheck(ctx, a, checkOptions{format: "text", ids: []string{k.ID}})
	}
	if len(p.Katas) == 0 {
		a.style().Welcome(a.out, command())
	}
	if err := printNext(a, w, p, k); err != nil {
		return err
	}
	// While the learner reads: what the first check would wait for.
	_, err = a.grader(ctx, k, 0)
	return err
}

// noArgs and oneArg are cobra's checks with our kind of error.
func noArgs(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usage("unknown command or argument %q; see `katas help`", args[0])
	}
	return nil
}

func atMostOne(cmd *cobra.Command, args []string) error {
	if len(args) > 1 {
		return usage("`katas %s` takes one kata at a time", cmd.Name())
	}
	return nil
}

func exactlyOne(cmd *cobra.Command, args []string) error {
	if len(args) != 1 {
		return usage("name one kata, as in `katas %s counter`", cmd.Name())
	}
	return nil
}

// completeIDs offers the ids of katas to the shell.
func (a *app) completeIDs(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	c, err := a.katas()
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	var ids []string
	for _, k := range c.Katas {
		ids = append(ids, k.ID+"\t"+k.Title)
	}
	return ids, cobra.ShellCompDirectiveNoFileComp
}
