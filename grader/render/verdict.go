package render

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"github.com/concurrency-katas/katas/grader/verdict"
)

// Context is what the reader of a verdict needs beside it.
type Context struct {
	Chapter string
	Dir     string                     // the submission's folder as the reader would type it
	Source  func(file string) []string // lines of a submission's file
	All     bool                       // explain every failing check, not only the first
}

// Verdict writes the result of one kata.
func (s Style) Verdict(out io.Writer, v verdict.Kata, c Context) {
	w := &bytes.Buffer{}
	defer func() { // each part ends or begins with a blank line; one is enough
		_, _ = out.Write(blankLines.ReplaceAll(w.Bytes(), []byte("\n\n")))
	}()
	s.spread(w, s.bold(v.ID)+"  "+s.plain(v.Title), s.dim(s.plain(c.Chapter)))
	if v.Finding != nil {
		s.finding(w, headline(v), *v.Finding, c)
		s.hint(w, v.Hint)
	} else {
		fmt.Fprintln(w)
		s.checks(w, v)
	}
	explained, more := false, 0
	for _, check := range v.Checks {
		if check.Finding == nil {
			continue
		}
		if explained && !c.All {
			more++ // a line in the table is enough: fix the first, and see
			continue
		}
		s.finding(w, check.Title, *check.Finding, c)
		if check.Output != "" {
			s.printed(w, check.Output)
		}
		s.hint(w, check.Hint)
		explained = true
	}
	for _, n := range v.Notes {
		s.note(w, n, c)
	}
	s.closing(w, v, more)
}

var blankLines = regexp.MustCompile(`\n{3,}`)

func headline(v verdict.Kata) string {
	if v.Status == verdict.Error {
		return "katas or this machine is at fault, not your code"
	}
	return "no check could run"
}

// checks writes one line for each check.
func (s Style) checks(w io.Writer, v verdict.Kata) {
	for _, c := range v.Checks {
		points := fmt.Sprintf("%d", c.Score)
		if c.Score < c.MaxScore {
			points = fmt.Sprintf("%d/%d", c.Score, c.MaxScore)
		}
		mark := s.symbol(string(c.Status))
		title := s.plain(c.Title)
		class := ""
		switch c.Status {
		case verdict.Pass:
			mark = s.good(mark)
		case verdict.Fail:
			mark, title = s.bad(mark), s.bold(title)
			class = string(c.Finding.Class)
		case verdict.Error:
			mark, class = s.warn(mark), "error"
		case verdict.NotRun, verdict.Untouched:
			mark, class = s.dim(mark), "not run"
		}
		right := fmt.Sprintf("%-9s %5s %7s", class, points, fmt.Sprintf("%d ms", c.DurationMS))
		if c.Status == verdict.NotRun {
			right = fmt.Sprintf("%-9s %5s %7s", class, points, "")
		}
		s.spread(w, "  "+mark+" "+title, right)
	}
}

// finding explains what went wrong, with the lines that play a part.
func (s Style) finding(w io.Writer, title string, f verdict.Finding, c Context) {
	fmt.Fprintln(w)
	mark := s.bad(s.symbol("fail"))
	if f.Class == "" {
		mark = s.warn(s.symbol("error"))
	}
	s.spread(w, "  "+mark+" "+s.bold(s.plain(title)), s.bad(string(f.Class)))
	s.paragraph(w, "    ", f.Summary)
	s.frame(w, f, c)
	s.detail(w, f, c)
}

// detail writes what a finding says beside its places.
func (s Style) detail(w io.Writer, f verdict.Finding, c Context) {
	for line := range strings.Lines(f.Detail) {
		line = strings.TrimRight(line, "\n")
		if c.Source != nil && showsPlace(line, f.Places) {
			continue // the frame above shows it
		}
		s.paragraph(w, "    ", line)
	}
}

// showsPlace tells whether a line of the detail only names one of the places.
func showsPlace(line string, places []verdict.Place) bool {
	for _, p := range places {
		if strings.Contains(line, fmt.Sprintf("%s:%d in ", p.File, p.Line)) || strings.HasPrefix(line, fmt.Sprintf("%s:%d: ", p.File, p.Line)) {
			return true
		}
	}
	return false
}

func (s Style) printed(w io.Writer, output string) {
	fmt.Fprintln(w, "    "+s.dim("printed:"))
	lines := strings.Split(output, "\n")
	for _, line := range lines[:min(len(lines), 12)] {
		fmt.Fprintln(w, "      "+s.plain(ansi.Truncate(line, s.width()-6, "")))
	}
	if len(lines) > 12 {
		fmt.Fprintf(w, "      %s\n", s.dim(fmt.Sprintf("(%d more lines)", len(lines)-12)))
	}
}

func (s Style) hint(w io.Writer, hint string) {
	if hint == "" {
		return
	}
	fmt.Fprintf(w, "\n  %s\n", s.warn("hint"))
	s.paragraph(w, "    ", unwrap(hint))
}

// unwrap joins the lines of each paragraph of a Markdown text that has no
// code blocks or lists, so that it can be wrapped anew.
func unwrap(text string) string {
	if strings.Contains(text, "```") || strings.Contains(text, "\n- ") || strings.Contains(text, "\n    ") {
		return text
	}
	paragraphs := strings.Split(text, "\n\n")
	for i, p := range paragraphs {
		paragraphs[i] = strings.Join(strings.Fields(p), " ")
	}
	return strings.Join(paragraphs, "\n\n")
}

// note shows a warning that costs no points.
func (s Style) note(w io.Writer, f verdict.Finding, c Context) {
	label := "note"
	if f.Class == verdict.Vet {
		label = "go vet"
	}
	where := ""
	if f.Line > 0 {
		where = fmt.Sprintf(" %s:%d", filepath.Join(c.Dir, f.File), f.Line)
	}
	fmt.Fprintf(w, "\n  %s%s\n", s.warn(label), s.place(where))
	s.paragraph(w, "    ", f.Summary)
}

// closing says how it came out and what to do next.
func (s Style) closing(w io.Writer, v verdict.Kata, more int) {
	fmt.Fprintln(w)
	score := fmt.Sprintf("%d of %d points", v.Score, v.MaxScore)
	took := s.dim(fmt.Sprintf("%.1f s", float64(v.DurationMS)/1000))
	switch v.Status {
	case verdict.Pass:
		s.spread(w, "  "+s.good(s.symbol("pass")+" passed")+"  "+score, took)
		s.paragraph(w, "  ", "Linger if you like: try to break it. When you are ready: `katas next`.")
	case verdict.Error:
		s.spread(w, "  "+s.warn(s.symbol("error")+" not judged"), took)
		s.paragraph(w, "  ", "Nothing was counted against you. `katas doctor` looks at this machine.")
	default:
		s.spread(w, "  "+s.bad(s.symbol("fail")+" not yet")+"  "+score, took)
		next := fmt.Sprintf("Fix, save, `katas check %s`. Stuck? `katas hint %s`.", v.ID, v.ID)
		if more > 0 {
			next += fmt.Sprintf(" Findings not shown: %d; `--verbose` shows all.", more)
		}
		if v.Seed > 0 {
			next += fmt.Sprintf(" The same random choices again: `--seed %d`.", v.Seed)
		}
		s.paragraph(w, "  ", next)
	}
}
