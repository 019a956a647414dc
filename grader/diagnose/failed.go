package diagnose

import (
	"path"
	"regexp"
	"strconv"
	"strings"

	"github.com/concurrency-katas/katas/grader/verdict"
)

// testingLog matches what t.Error and its like print: "    x_test.go:12: message".
var testingLog = regexp.MustCompile(`^\s+(\S+_test\.go):(\d+): (.*)$`)

// failed explains a test that reported its failure with package testing.
func failed(e Evidence) *verdict.Finding {
	f := &verdict.Finding{Class: verdict.Assertion, Summary: "the test failed", Detail: tail(strings.TrimSpace(Clean(e.Output)), 2000)}
	_, after, ok := strings.Cut(e.Output, "--- FAIL: "+e.Test)
	if !ok {
		return f
	}
	for line := range strings.Lines(after) {
		m := testingLog.FindStringSubmatch(strings.TrimRight(line, "\r\n"))
		if m == nil {
			continue
		}
		what := strings.TrimSpace(m[3])
		if what == "" { // an assertion library begins on the next line
			what = saidBelow(after)
		}
		f.Summary = "the test failed: " + Clean(what)
		for name := range e.Files {
			if path.Base(name) == m[1] {
				f.File = name
				f.Line, _ = strconv.Atoi(m[2])
			}
		}
		break
	}
	return f
}

// saidBelow returns the message of an assertion library such as testify: the
// text after "Error:".
func saidBelow(output string) string {
	_, after, ok := strings.Cut(output, "Error:")
	if !ok {
		return "see what it printed"
	}
	line, _, _ := strings.Cut(strings.TrimSpace(after), "\n")
	return strings.TrimSpace(line)
}
