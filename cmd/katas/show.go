package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/concurrency-katas/katas/grader/kata"
)

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

// imports says in words what a submission may import.
func imports(k *kata.Kata) string {
	return strings.Join(append(slices.Clone(kata.CommonImports), k.Imports...), ", ")
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
	s.Markdown(a.out, "\n## The contract\n\n```go\n"+contract+"```\n")
	s.Paragraph(a.out, "You may import "+imports(k)+".")
	return nil
}
