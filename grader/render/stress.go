package render

import (
	"bytes"
	"fmt"
	"io"
	"time"

	"github.com/concurrency-katas/katas/grader/verdict"
)

// StressHead says what is about to be stressed.
func (s Style) StressHead(w io.Writer, pkg string, tests int, each time.Duration) {
	s.spread(w, s.bold(s.plain(pkg)), s.dim(fmt.Sprintf("%s, up to %v each", several(tests, "test"), each)))
	fmt.Fprintln(w)
}

// StressTest writes the result of one test.
func (s Style) StressTest(out io.Writer, t verdict.Test, c Context) {
	w := &bytes.Buffer{}
	defer func() { _, _ = out.Write(blankLines.ReplaceAll(w.Bytes(), []byte("\n\n"))) }()
	mark := s.symbol(string(t.Status))
	what := ""
	switch t.Status {
	case verdict.Pass:
		mark = s.good(mark)
	case verdict.Fail:
		mark, what = s.bad(mark), string(t.Finding.Class)
	case verdict.Error:
		mark, what = s.warn(mark), "not judged"
	case verdict.NotRun, verdict.Untouched:
		mark, what = s.dim(mark), "skips itself"
	}
	s.spread(w, "  "+mark+" "+s.plain(t.Name), fmt.Sprintf("%-12s %12s %8s", what, several(t.Iterations, "round"), fmt.Sprintf("%d ms", t.ElapsedMS)))
	if t.Finding == nil {
		return
	}
	s.paragraph(w, "    ", t.Finding.Summary)
	s.frame(w, *t.Finding, c)
	s.detail(w, *t.Finding, c)
	fmt.Fprintln(w)
}

// StressSummary says how it came out.
func (s Style) StressSummary(w io.Writer, v verdict.Stress) {
	failed, unjudged := 0, 0
	for _, t := range v.Tests {
		switch t.Status {
		case verdict.Fail:
			failed++
		case verdict.Error:
			unjudged++
		}
	}
	if n := len(v.Tests); n > 0 && v.Tests[n-1].Finding == nil {
		fmt.Fprintln(w) // a finding ends with a blank line
	}
	if unjudged > 0 {
		s.paragraph(w, "  ", s.warn(s.symbol("error"))+fmt.Sprintf(" %s could not be judged.", several(unjudged, "test")))
		if failed == 0 {
			return
		}
	}
	if failed == 0 {
		s.paragraph(w, "  ", s.good(s.symbol("pass"))+" nothing found. That is no proof: only what the tests run was looked at, in some of its schedules.")
		return
	}
	s.paragraph(w, "  ", s.bad(s.symbol("fail"))+fmt.Sprintf(" %d of %s failed. The same choices again: `--seed %d`.", failed, several(len(v.Tests), "test"), v.Seed))
}

// several puts a number before a noun.
func several(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
