package render

import (
	"fmt"
	"io"
	"strings"
)

// A Row is one kata of a list.
type Row struct {
	Chapter string
	ID      string
	Title   string
	Status  string
	Score   int
	Level   int
	Minutes int
	Extra   bool
}

// List writes rows under their chapters.
func (s Style) List(w io.Writer, rows []Row) {
	chapter := ""
	for _, r := range rows {
		if r.Chapter != chapter {
			if chapter != "" {
				fmt.Fprintln(w)
			}
			chapter = r.Chapter
			fmt.Fprintln(w, s.bold(s.plain(chapter)))
		}
		mark, word := s.symbol(r.Status), ""
		switch r.Status {
		case "pass":
			mark, word = s.good(mark), "passed"
		case "fail":
			mark, word = s.bad(mark), fmt.Sprintf("%d/100", r.Score)
		default:
			mark = s.dim(mark)
		}
		extra := ""
		if r.Extra {
			extra = " (extra)"
		}
		right := fmt.Sprintf("level %d %4d min %7s", r.Level, r.Minutes, word)
		left := fmt.Sprintf("  %s %-12s %s", mark, r.ID, s.plain(r.Title)+extra)
		s.spread(w, left, right)
	}
}

// A Card says what to do next.
type Card struct {
	ID, Title, Chapter string
	Level, Minutes     int
	Why                string   // the beginning of the statement
	Open               []string // files
	Commands           []string
	Done, Total        int
}

// Card writes a kata's card.
func (s Style) Card(w io.Writer, c Card) {
	s.spread(w, s.bold(c.ID)+"  "+s.plain(c.Title), s.dim(fmt.Sprintf("%s, level %d, about %d min", c.Chapter, c.Level, c.Minutes)))
	fmt.Fprintln(w)
	s.paragraph(w, "  ", unwrap(c.Why))
	fmt.Fprintln(w)
	for i, f := range c.Open {
		label := "open "
		if i > 0 {
			label = "     "
		}
		fmt.Fprintf(w, "  %s %s\n", s.dim(label), s.place(f))
	}
	for i, cmd := range c.Commands {
		label := "run  "
		if i > 0 {
			label = "     "
		}
		fmt.Fprintf(w, "  %s %s\n", s.dim(label), s.bold(cmd))
	}
	fmt.Fprintf(w, "\n  %s\n", s.Bar(c.Done, c.Total, 40))
}

// Welcome greets somebody who is here for the first time.
func (s Style) Welcome(w io.Writer, command string) {
	fmt.Fprintln(w, s.bold("Welcome to katas: concurrency in Go, one small exercise at a time."))
	fmt.Fprintln(w)
	for i, line := range []string{
		"Open the kata below in your editor and read its README.",
		"Write the code where the TODO is, and save.",
		fmt.Sprintf("Run `%s` again: it checks the kata you are at and explains what it finds.", command),
		"Stuck? `katas hint`. Passed? `katas next`. Everything else: `katas help`.",
	} {
		var b strings.Builder
		s.paragraph(&b, "     ", line)
		fmt.Fprintf(w, "  %d. %s", i+1, strings.TrimLeft(b.String(), " "))
	}
	fmt.Fprintln(w)
}

// Section writes a heading and a text.
func (s Style) Section(w io.Writer, heading, text string) {
	fmt.Fprintln(w, s.bold(s.plain(heading)))
	fmt.Fprintln(w)
	s.Markdown(w, strings.TrimSpace(text))
}

// Item writes one line of a report: a symbol for the status, and words.
func (s Style) Item(w io.Writer, status, text string) {
	mark := s.symbol(status)
	switch status {
	case "pass":
		mark = s.good(mark)
	case "fail":
		mark = s.bad(mark)
	default:
		mark = s.warn(mark)
	}
	fmt.Fprintf(w, "  %s %s\n", mark, s.plain(text))
}

// Diff writes a unified diff.
func (s Style) Diff(w io.Writer, diff string) {
	for line := range strings.Lines(diff) {
		line = s.plain(strings.TrimRight(line, "\n"))
		switch {
		case strings.HasPrefix(line, "+"):
			line = s.good(line)
		case strings.HasPrefix(line, "-"):
			line = s.bad(line)
		case strings.HasPrefix(line, "@"):
			line = s.place(line)
		}
		fmt.Fprintln(w, line)
	}
}
