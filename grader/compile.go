package grader

import (
	"fmt"
	"strings"

	"github.com/concurrency-katas/katas/grader/bench"
	"github.com/concurrency-katas/katas/grader/diagnose"
	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// compileFinding puts the compiler's messages into a finding. Messages about
// the hidden tests mean that the submission's names or types differ from the
// contract: they are told without the file that the learner cannot see.
func compileFinding(e *bench.CompileError, k *kata.Kata) *verdict.Finding {
	f := &verdict.Finding{Class: verdict.Compile}
	var detail strings.Builder
	told := map[string]bool{}
	for _, d := range e.Diagnostics {
		text := inOwnNames(d.Text, k)
		if text == "too many errors" || told[d.File+text] && strings.HasSuffix(d.File, "_test.go") {
			continue // the hidden tests say the same thing at every call
		}
		told[d.File+text] = true
		if strings.HasSuffix(d.File, "_test.go") {
			if f.Summary == "" {
				f.Summary = "your code and the checks do not fit together: " + text
			}
			fmt.Fprintf(&detail, "the checks: %s\n", text)
			continue
		}
		if f.Summary == "" {
			f.Summary, f.File, f.Line = text, d.File, d.Line
		}
		f.Places = append(f.Places, verdict.Place{File: d.File, Line: d.Line, Role: text})
		fmt.Fprintf(&detail, "%s:%d: %s\n", d.File, d.Line, text)
	}
	if f.File == "" {
		fmt.Fprintf(&detail, "The contract is in the stub's comments: `katas show %s`.\n", k.ID)
	}
	f.Detail = strings.TrimRight(detail.String(), "\n")
	return f
}

// inOwnNames puts a message of the toolchain on one line, in which the
// submission's package has its short name.
func inOwnNames(text string, k *kata.Kata) string {
	return diagnose.Clean(strings.ReplaceAll(strings.ReplaceAll(text, "\n", " "), k.ImportPath()+".", k.ID+"."))
}
