package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/concurrency-katas/katas/grader/workspace"
)

func newReset(a *app) *cobra.Command {
	return &cobra.Command{
		Use:               "reset ID",
		Short:             "Bring the stub back; what you wrote is kept",
		Args:              exactlyOne,
		ValidArgsFunction: a.completeIDs,
		RunE: func(cmd *cobra.Command, args []string) error {
			return runReset(cmd.Context(), a, args[0])
		},
	}
}

func runReset(ctx context.Context, a *app, id string) error {
	k, err := a.kata(id)
	if err != nil {
		return err
	}
	w, err := a.workspace()
	if err != nil {
		return err
	}
	backup, err := w.Reset(ctx, k)
	if err != nil {
		return fmt.Errorf("resetting %s: %w", k.ID, err)
	}
	cwd, _ := os.Getwd()
	fmt.Fprintf(a.out, "The stub is back: %s\n", w.Path(cwd, filepath.Join(w.Desk(k), k.ID+".go")))
	if backup != "" {
		fmt.Fprintf(a.out, "What you had is kept in %s\n", w.Path(cwd, backup))
	}
	return w.Update(k.ID, func(s *workspace.State) { s.Status, s.Score, s.LastClass, s.HintedClass = "", 0, "", "" })
}
