package main

import (
	"context"
	"fmt"
	"time"

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
	start := time.Now()
	if err := a.warm(ctx, b, packages); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "Warm after %.0f s: checks need no network from here on.\n", time.Since(start).Seconds())
	return nil
}
