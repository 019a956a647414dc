package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/concurrency-katas/katas/grader/verdict"
)

// Summary writes one line for each kata of a report.
func (s Style) Summary(w io.Writer, r verdict.Report) {
	passed := 0
	for _, k := range r.Katas {
		word := string(k.Status)
		mark := s.symbol(word)
		switch k.Status {
		case verdict.Pass:
			mark = s.good(mark)
			passed++
		case verdict.Fail:
			mark = s.bad(mark)
		default:
			mark = s.dim(mark)
		}
		detail := ""
		switch c := k.First(); {
		case k.Finding != nil:
			detail = k.Finding.Summary
		case c != nil:
			detail = c.Title
		}
		right := fmt.Sprintf("%-9s %3d/%d", word, k.Score, k.MaxScore)
		left := fmt.Sprintf("  %s %-12s %s", mark, k.ID, s.plain(detail))
		s.spread(w, left, right)
	}
	fmt.Fprintf(w, "\n  %s   %d of %d points\n", s.Bar(passed, len(r.Katas), 30), r.Score, r.MaxScore)
}

// Rule separates two verdicts.
func (s Style) Rule(w io.Writer) {
	fmt.Fprintln(w, "\n"+s.dim(strings.Repeat("-", s.width()))+"\n")
}
