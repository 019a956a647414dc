package main

import (
	"context"

	"github.com/spf13/cobra"
)

func newWarm(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "warm",
		Short: "Build now what the first checks would wait for, and fetch what they need",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runWarm(cmd.Context(), a)
		},
	}
}

func runWarm(ctx context.Context, a *app) error {
	c, err := a.katas()
	if err != nil {
		return err
	}
	b, err := a.bench(ctx)
	if err != nil {
		return err
	}
	var packages []string
	for _, k := range c.Katas {
		packages = append(packages, k.SolutionDir())
	}
	return a.warm(ctx, b, packages)
}
