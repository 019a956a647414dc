package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/workspace"
)

func newInit(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "init [DIR]",
		Short: "Make a workspace with all exercises, outside a clone (default folder: katas)",
		Args:  atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			dir := "katas"
			if len(args) > 0 {
				dir = args[0]
			}
			return runInit(cmd.Context(), a, dir)
		},
	}
}

func runInit(ctx context.Context, a *app, dir string) error {
	c, err := a.katas()
	if err != nil {
		return err
	}
	from, err := a.workspace()
	if err != nil {
		from = &workspace.Workspace{Root: dir} // only the binary's own copy
	}
	w, err := workspace.Init(dir, a.files, c, func(k *kata.Kata) (map[string]string, error) { return from.Pristine(ctx, k) })
	if errors.Is(err, workspace.ErrNoPristine) {
		return fmt.Errorf("%w; this program was built in a clone where that exercise was edited: run `katas init` inside that clone", err)
	}
	if errors.Is(err, workspace.ErrOccupied) {
		return usage("%v", err)
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "A workspace with %d katas is in %s.\nNext: cd %s && katas\n", len(c.Katas), w.Root, dir)
	return nil
}
