// Package render turns verdicts and lists into text for a terminal.
//
// No information is carried by colour or position alone: every state has a
// symbol and a word. Text that a submission can influence is shown as text
// (package diagnose removes what could steer a terminal). The package decides
// nothing and is the only one that knows colours.
package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/fatih/color"
)

// A Style says what the reader's terminal can show.
type Style struct {
	Color bool
	ASCII bool // no characters beyond ASCII
	Width int  // columns; 80 if zero

	// Command is how the reader starts katas; "katas" if empty. It takes the
	// place of `katas` in texts that name a command.
	Command string
}

func (s Style) width() int {
	switch {
	case s.Width <= 0:
		return 80
	case s.Width > 100:
		return 100 // longer lines are hard to read
	}
	return s.Width
}

func (s Style) paint(text string, attrs ...color.Attribute) string {
	c := color.New(attrs...)
	if s.Color {
		c.EnableColor()
	} else {
		c.DisableColor()
	}
	return c.Sprint(text)
}

func (s Style) bold(text string) string  { return s.paint(text, color.Bold) }
func (s Style) dim(text string) string   { return s.paint(text, color.Faint) }
func (s Style) good(text string) string  { return s.paint(text, color.FgGreen, color.Bold) }
func (s Style) bad(text string) string   { return s.paint(text, color.FgRed, color.Bold) }
func (s Style) warn(text string) string  { return s.paint(text, color.FgYellow) }
func (s Style) place(text string) string { return s.paint(text, color.FgCyan) }

// symbol returns the character for a name, or its ASCII form.
func (s Style) symbol(name string) string {
	pair, ok := map[string][2]string{
		"pass": {"✓", "ok"}, "fail": {"✗", "XX"}, "error": {"!", "!!"}, "not-run": {"·", "--"}, "untouched": {"·", "--"},
		"bar": {"│", "|"}, "arrow": {"←", "<-"}, "full": {"█", "#"}, "empty": {"░", "."}, "point": {"▸", ">"},
	}[name]
	switch {
	case !ok:
		return name
	case s.ASCII:
		return pair[1]
	}
	return pair[0]
}

// plain puts a text into the characters and commands of the reader's terminal.
func (s Style) plain(text string) string {
	if s.Command != "" {
		text = strings.ReplaceAll(text, "`katas ", "`"+s.Command+" ")
	}
	if !s.ASCII {
		return text
	}
	text = strings.NewReplacer("→", "->", "←", "<-", "…", "...", "·", "-", "’", "'", "“", `"`, "”", `"`, "×", "x", "—", "-", "–", "-").Replace(text)
	return strings.Map(func(r rune) rune {
		if r > 126 {
			return '?'
		}
		return r
	}, text)
}

// paragraph writes text wrapped to the style's width, each line indented.
func (s Style) paragraph(w io.Writer, indent, text string) {
	for line := range strings.Lines(s.plain(text)) {
		for _, part := range wrap(strings.TrimRight(line, "\n"), max(20, s.width()-len(indent))) {
			fmt.Fprintln(w, strings.TrimRight(indent+part, " "))
		}
	}
}

// wrap breaks a line at spaces, but not inside `commands`, which are there to
// be copied. A line that is indented, such as code, stays as it is if it fits.
func wrap(line string, width int) []string {
	if ansi.StringWidth(line) <= width {
		return []string{line}
	}
	var words []string
	open := false
	for word := range strings.SplitSeq(line, " ") {
		if open {
			words[len(words)-1] += " " + word
		} else {
			words = append(words, word)
		}
		if strings.Count(word, "`")%2 == 1 {
			open = !open
		}
	}
	lines := []string{words[0]}
	for _, word := range words[1:] {
		last := &lines[len(lines)-1]
		if ansi.StringWidth(*last)+1+ansi.StringWidth(word) <= width {
			*last += " " + word
		} else {
			lines = append(lines, word)
		}
	}
	return lines
}

// spread writes left and right at the two ends of a line; left gives way.
func (s Style) spread(w io.Writer, left, right string) {
	left = ansi.Truncate(left, s.width()-ansi.StringWidth(right)-2, s.plain("…"))
	gap := s.width() - ansi.StringWidth(left) - ansi.StringWidth(right)
	fmt.Fprintln(w, strings.TrimRight(left+strings.Repeat(" ", max(2, gap))+right, " "))
}

// Markdown writes a statement, hint or concept page: as it is, but for
// emphasis on headings.
func (s Style) Markdown(w io.Writer, text string) {
	for line := range strings.Lines(text) {
		line = strings.TrimRight(s.plain(line), "\n")
		if strings.HasPrefix(line, "#") {
			line = s.bold(line)
		}
		fmt.Fprintln(w, line)
	}
}

// Bar returns a progress bar of the given width with the count behind it.
func (s Style) Bar(done, total, width int) string {
	if total == 0 {
		return ""
	}
	n := width * done / total
	return s.good(strings.Repeat(s.symbol("full"), n)) + s.dim(strings.Repeat(s.symbol("empty"), width-n)) +
		fmt.Sprintf("  %d/%d", done, total)
}

// Complain writes an error message.
func (s Style) Complain(w io.Writer, msg string) {
	s.paragraph(w, "", msg)
}

// Paragraph writes text wrapped to the terminal's width.
func (s Style) Paragraph(w io.Writer, text string) { s.paragraph(w, "", text) }
