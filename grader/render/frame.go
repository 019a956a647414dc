package render

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"github.com/concurrency-katas/katas/grader/verdict"
)

// frame shows the submission's lines around the places of a finding.
func (s Style) frame(w io.Writer, f verdict.Finding, c Context) {
	places := f.Places
	if len(places) == 0 && f.File != "" && f.Line > 0 {
		places = []verdict.Place{{File: f.File, Line: f.Line}}
	}
	if len(places) == 0 || c.Source == nil {
		if f.File != "" {
			fmt.Fprintln(w, "    "+s.place(filepath.Join(c.Dir, f.File)))
		}
		return
	}
	roles := map[string]map[int][]string{}
	var order []string
	for _, p := range places {
		if roles[p.File] == nil {
			roles[p.File] = map[int][]string{}
			order = append(order, p.File)
		}
		roles[p.File][p.Line] = append(roles[p.File][p.Line], p.Role)
	}
	shown := false
	defer func() {
		if shown {
			fmt.Fprintln(w)
		}
	}()
	for _, file := range order {
		lines := c.Source(file)
		if len(lines) == 0 {
			continue
		}
		shown = true
		first := places[0].Line
		if file != places[0].File {
			for first = range roles[file] {
				break
			}
		}
		fmt.Fprintf(w, "\n    %s\n", s.place(fmt.Sprintf("%s:%d", filepath.Join(c.Dir, file), first)))
		last := 0
		for n := 1; n <= len(lines); n++ {
			if !near(n, roles[file]) {
				continue
			}
			if last > 0 && n > last+1 {
				fmt.Fprintln(w, "         "+s.dim(s.symbol("bar")))
			}
			s.sourceLine(w, n, lines[n-1], roles[file][n])
			last = n
		}
	}
}

// near tells whether a line is within one line of a place.
func near(n int, places map[int][]string) bool {
	for p := range places {
		if n >= p-1 && n <= p+1 {
			return true
		}
	}
	return false
}

func (s Style) sourceLine(w io.Writer, n int, text string, roles []string) {
	text = s.plain(visible(strings.ReplaceAll(strings.TrimRight(text, "\r\n"), "\t", "    ")))
	text = ansi.Truncate(text, s.width()-12, s.plain("…"))
	if len(roles) == 0 {
		fmt.Fprintf(w, "    %4d %s %s\n", n, s.dim(s.symbol("bar")), s.dim(text))
		return
	}
	fmt.Fprintf(w, "  %s %4d %s %s", s.bad(s.symbol("point")), n, s.symbol("bar"), s.bold(text))
	role := strings.Join(unique(roles), "; ")
	if role == "" {
		fmt.Fprintln(w)
		return
	}
	note := "  " + s.symbol("arrow") + " " + s.plain(role)
	if 12+ansi.StringWidth(text)+ansi.StringWidth(note) > s.width() {
		// Below the line, where the code begins.
		indent := len(text) - len(strings.TrimLeft(text, " "))
		note = ansi.Truncate(strings.TrimLeft(note, " "), s.width()-12-indent, s.plain("…"))
		fmt.Fprintf(w, "\n         %s %s%s", s.dim(s.symbol("bar")), strings.Repeat(" ", indent), note)
		fmt.Fprintln(w)
		return
	}
	fmt.Fprintln(w, s.warn(note))
}

func unique(list []string) []string {
	var out []string
	seen := map[string]bool{}
	for _, x := range list {
		if x != "" && !seen[x] {
			seen[x] = true
			out = append(out, x)
		}
	}
	return out
}

// visible removes from a line of somebody's source what would steer the
// terminal or turn the direction of text.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, ansi.Strip(text))
}
