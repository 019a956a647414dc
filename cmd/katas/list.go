package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/render"
	"github.com/concurrency-katas/katas/grader/report"
	"github.com/concurrency-katas/katas/grader/verdict"
	"github.com/concurrency-katas/katas/grader/workspace"
)

type listOptions struct {
	search  string
	todo    bool
	chapter string
	level   int
	tag     string
	json    bool
}

func newList(a *app) *cobra.Command {
	var o listOptions
	cmd := &cobra.Command{
		Use:   "list [WORD]",
		Short: "List the katas, all or those that match",
		Args:  atMostOne,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				o.search = args[0]
			}
			return runList(a, o)
		},
	}
	f := cmd.Flags()
	f.BoolVar(&o.todo, "todo", false, "only katas you have not passed")
	f.StringVar(&o.chapter, "chapter", "", "only this chapter")
	f.IntVar(&o.level, "level", 0, "only this level, 1 to 5")
	f.StringVar(&o.tag, "tag", "", "only katas with this tag, such as interview")
	f.BoolVar(&o.json, "json", false, "write JSON")
	return cmd
}

// A listed kata, as `katas list --json` writes it.
type listed struct {
	ID      string   `json:"id"`
	Chapter string   `json:"chapter"`
	Title   string   `json:"title"`
	Level   int      `json:"level"`
	Minutes int      `json:"minutes"`
	Tags    []string `json:"tags"`
	Status  string   `json:"status"`
	Score   int      `json:"score"`
}

func runList(a *app, o listOptions) error {
	c, err := a.katas()
	if err != nil {
		return err
	}
	w, err := a.workspace()
	if err != nil && !errors.Is(err, workspace.ErrNotFound) {
		return err
	}
	var p workspace.Progress
	if w != nil {
		if p, err = a.progress(w); err != nil {
			return err
		}
	}
	items := []listed{}
	rows := []render.Row{}
	for _, k := range c.Katas {
		s := p.Katas[k.ID]
		if !o.match(k, s) {
			continue
		}
		item := listed{ID: k.ID, Chapter: k.Chapter, Title: k.Title, Level: k.Level, Minutes: k.Minutes, Tags: k.Tags, Status: state(s), Score: s.Score}
		if item.Tags == nil {
			item.Tags = []string{}
		}
		items = append(items, item)
		rows = append(rows, render.Row{
			Chapter: k.ChapterTitle(), ID: k.ID, Title: k.Title, Status: item.Status, Score: s.Score,
			Level: k.Level, Minutes: k.Minutes, Extra: k.Track == "extra",
		})
	}
	if o.json {
		return report.Encode(a.out, struct {
			Version int      `json:"version"`
			Katas   []listed `json:"katas"`
		}{1, items})
	}
	if len(rows) == 0 {
		fmt.Fprintln(a.out, "No kata matches.")
		return nil
	}
	a.style().List(a.out, rows)
	return nil
}

// state is the status of a kata in lists: a kata once passed stays passed.
func state(s workspace.State) string {
	switch {
	case !s.Passed.IsZero():
		return string(verdict.Pass)
	case s.Status == "":
		return string(verdict.Untouched)
	}
	return s.Status
}

func (o listOptions) match(k *kata.Kata, s workspace.State) bool {
	text := strings.ToLower(k.ID + " " + k.Chapter + " " + k.Title + " " + strings.Join(k.Concepts, " "))
	return (!o.todo || s.Passed.IsZero()) &&
		(o.chapter == "" || strings.Contains(k.Chapter, strings.ToLower(o.chapter))) &&
		(o.level == 0 || k.Level == o.level) &&
		(o.tag == "" || slices.Contains(k.Tags, o.tag)) &&
		strings.Contains(text, strings.ToLower(o.search))
}
