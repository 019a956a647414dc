package diagnose

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/concurrency-katas/katas/grader/source"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// Messages of package testing/synctest.
const (
	bubbleBlocked = "deadlock: all goroutines in bubble are blocked"
	bubbleLeak    = "deadlock: main bubble goroutine has exited but blocked goroutines remain"
)

var death = regexp.MustCompile(`(?m)^(panic|fatal error): (.*)$`)

// crashed explains a process that Go's runtime ended, or returns nil.
func crashed(output string, src *source.Text) *verdict.Finding {
	m := death.FindStringSubmatchIndex(output)
	if m == nil {
		return nil
	}
	fatal := output[m[2]:m[3]] == "fatal error"
	msg := strings.TrimSuffix(strings.TrimSuffix(output[m[4]:m[5]], " [recovered, repanicked]"), " [recovered]")
	stacks := parseStacks(output[m[1]:])
	switch {
	case strings.HasPrefix(msg, bubbleLeak):
		return leaked(output[m[1]:], "", src)
	case strings.HasPrefix(msg, bubbleBlocked), fatal && strings.HasPrefix(msg, "all goroutines are asleep"):
		f := hung(output[m[1]:], "", 0, src, true)
		f.Class = verdict.Deadlock
		return f
	case fatal && strings.HasPrefix(msg, "concurrent map"):
		f := &verdict.Finding{Class: verdict.DataRace, Summary: "several goroutines use a map at the same time: " + msg}
		place(f, stacks, src)
		return f
	}
	f := &verdict.Finding{Class: verdict.Panic, Summary: "panic: " + Clean(msg)}
	switch {
	case fatal:
		f.Summary = "fatal error: " + Clean(msg)
	case strings.Contains(msg, "os.Exit(0) during test"):
		f.Summary = "the code called os.Exit(0) and would have ended the whole process"
	case strings.Contains(msg, "runtime.Goexit"):
		f.Summary = "runtime.Goexit ended the goroutine that runs the check"
	}
	place(f, stacks, src)
	if f.File == "" {
		f.Detail = "It happened outside your lines: in the check, while it used what your code returned."
	}
	return f
}

// place finds where a panic happened and how the code got there.
func place(f *verdict.Finding, stacks []*goroutine, src *source.Text) {
	for _, g := range stacks {
		if g.state != "running" {
			continue
		}
		var detail strings.Builder
		for _, fr := range g.frames {
			name := src.Name(fr.file)
			if name == "" {
				continue
			}
			role := "called from"
			if len(f.Places) == 0 {
				role = "panics in"
			}
			fmt.Fprintf(&detail, "%-11s  %s:%d in %s: %s\n", role, name, fr.line, shortFunc(fr.fn), src.Line(name, fr.line))
			f.Places = append(f.Places, verdict.Place{File: name, Line: fr.line, Role: role + " " + shortFunc(fr.fn)})
			if len(f.Places) == 6 {
				break // a recursion shows in fewer lines
			}
		}
		if name := src.Name(g.created.file); name != "" {
			fmt.Fprintf(&detail, "%-11s  %s:%d in %s: %s\n", "started at", name, g.created.line, shortFunc(g.created.fn), src.Line(name, g.created.line))
			f.Places = append(f.Places, verdict.Place{File: name, Line: g.created.line, Role: "starts the goroutine in " + shortFunc(g.created.fn)})
		}
		f.Detail = strings.TrimRight(detail.String(), "\n")
		point(f)
		return
	}
}
