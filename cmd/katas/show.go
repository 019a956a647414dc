package main

import "github.com/spf13/cobra"

func newShow(a *app) *cobra.Command {
	return &cobra.Command{
		Use:               "show [ID]",
		Short:             "Show the statement of a kata and the contract in its stub",
		Args:              atMostOne,
		ValidArgsFunction: a.completeIDs,
		RunE: func(_ *cobra.Command, args []string) error {
			return runShow(a, args)
		},
	}
}

func runShow(a *app, args []string) error {
	k, err := a.named(args)
	if err != nil {
		return err
	}
	s := a.style()
	s.Markdown(a.out, k.Statement)
	contract, err := k.Contract()
	if err != nil {
		return err
	}
	s.Markdown(a.out, "\n## The contract\n\n```go\n"+contract+"```")
	return nil
}
