package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/concurrency-katas/katas/grader/workspace"
)

func newInit(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "init [DIR]",
		Short: "Make a workspace with all exercises, outside a clone",
		Args:  atMostOne,
		RunE: func(_ *cobra.Command, args []string) error {
			dir := "katas"
			if len(args) > 0 {
				dir = args[0]
			}
			return runInit(a, dir)
		},
	}
}

func runInit(a *app, dir string) error {
	c, err := a.katas()
	if err != nil {
		return err
	}
	w, err := workspace.Init(dir, a.files, c)
	if errors.Is(err, workspace.ErrOccupied) {
		return usage("%v", err)
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "A workspace with %d katas is in %s.\nNext: cd %s && katas\n", len(c.Katas), w.Root, dir)
	return nil
}
