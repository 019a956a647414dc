package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/concurrency-katas/katas/grader/verdict"
	"github.com/concurrency-katas/katas/grader/workspace"
)

func newHint(a *app) *cobra.Command {
	return &cobra.Command{
		Use:               "hint [ID]",
		Short:             "Give the next hint, first the one that fits the last verdict",
		Args:              atMostOne,
		ValidArgsFunction: a.completeIDs,
		RunE: func(_ *cobra.Command, args []string) error {
			return runHint(a, args)
		},
	}
}

func runHint(a *app, args []string) error {
	w, k, err := a.pick(args)
	if err != nil {
		return err
	}
	p, err := a.progress(w)
	if err != nil {
		return err
	}
	s := p.Katas[k.ID]
	style := a.style()
	class := ""
	if s.Status == string(verdict.Fail) && k.Hints.For(s.LastClass) != "" && s.HintedClass != s.LastClass {
		class = s.LastClass
	}
	rung := min(s.Hints, len(k.Hints.Rungs)-1)
	switch {
	case class != "":
		style.Section(a.out, fmt.Sprintf("%s: about the %s", k.ID, class), k.Hints.For(class))
	default:
		style.Section(a.out, fmt.Sprintf("%s: hint %d of %d", k.ID, rung+1, len(k.Hints.Rungs)), k.Hints.Rungs[rung])
	}
	if class == "" && rung == len(k.Hints.Rungs)-1 {
		fmt.Fprintf(a.out, "\nThat was the last rung. `%s solution %s --spoil` shows the reference solution.\n", command(), k.ID)
	} else {
		fmt.Fprintf(a.out, "\nStill stuck? `%s hint %s` once more.\n", command(), k.ID)
	}
	return w.Update(k.ID, func(s *workspace.State) {
		if class != "" {
			s.HintedClass = class
			return
		}
		s.Hints = rung + 1
	})
}
