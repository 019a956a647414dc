package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/render"
	"github.com/concurrency-katas/katas/grader/report"
	"github.com/concurrency-katas/katas/grader/workspace"
)

func newNext(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "next",
		Short: "Show the first kata you have not passed yet",
		Args:  noArgs,
		RunE: func(*cobra.Command, []string) error {
			return runNext(a, asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return cmd
}

func runNext(a *app, asJSON bool) error {
	w, err := a.workspace()
	if err != nil {
		return err
	}
	p, err := a.progress(w)
	if err != nil {
		return err
	}
	c, err := a.katas()
	if err != nil {
		return err
	}
	k := nextKata(c, p)
	if asJSON {
		return printNextJSON(a, w, k)
	}
	if k == nil {
		a.style().Item(a.out, "pass", "You have passed every kata.")
		return nil
	}
	return printNext(a, w, p, k)
}

func printNext(a *app, w *workspace.Workspace, p workspace.Progress, k *kata.Kata) error {
	c, err := a.katas()
	if err != nil {
		return err
	}
	cwd, err := os.Getwd()
	if err != nil {
		return err
	}
	desk := w.Path(cwd, w.Desk(k))
	card := render.Card{
		ID: k.ID, Title: k.Title, Chapter: k.ChapterTitle(), Level: k.Level, Minutes: k.Minutes, Why: opening(k.Statement),
		Open:     []string{filepath.Join(desk, "README.md"), filepath.Join(desk, k.ID+".go")},
		Commands: []string{command()},
		Total:    len(c.Katas),
	}
	for _, k := range c.Katas {
		if !p.Katas[k.ID].Passed.IsZero() {
			card.Done++
		}
	}
	a.style().Card(a.out, card)
	return nil
}

// opening returns the first paragraph of a statement.
func opening(statement string) string {
	_, body, _ := strings.Cut(statement, "\n")
	first, _, _ := strings.Cut(strings.TrimSpace(body), "\n\n")
	return first
}

func printNextJSON(a *app, w *workspace.Workspace, k *kata.Kata) error {
	type next struct {
		ID      string   `json:"id"`
		Title   string   `json:"title"`
		Chapter string   `json:"chapter"`
		Why     string   `json:"why"`
		Files   []string `json:"files"`
		Command string   `json:"command"`
	}
	out := struct {
		Version int   `json:"version"`
		Next    *next `json:"next"` // null when everything is passed
	}{Version: 1}
	if k != nil {
		desk := w.Desk(k)
		out.Next = &next{
			ID: k.ID, Title: k.Title, Chapter: k.Chapter, Why: strings.Join(strings.Fields(opening(k.Statement)), " "),
			Files: []string{filepath.Join(desk, "README.md"), filepath.Join(desk, k.ID+".go")}, Command: "katas check " + k.ID,
		}
	}
	return report.Encode(a.out, out)
}
