package diagnose

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/concurrency-katas/katas/grader/source"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// An access is one side of a data race.
type access struct {
	write  bool
	by     string // "goroutine 8" or "main goroutine"
	frames []frame
}

var (
	accessHeader = regexp.MustCompile(`^(?:Previous )?(?:atomic )?((?i:read|write)) at 0x[0-9a-f]+ by (.*):$`)
	originHeader = regexp.MustCompile(`^Goroutine \d+ \(.*\) created at:$`)
)

// race explains the first report in the race detector's log.
func race(log string, src *source.Text, own bool) *verdict.Finding {
	accesses, origins := parseRace(log)
	f := &verdict.Finding{Class: verdict.DataRace}
	var where []frame
	var verbs []string
	for _, a := range accesses {
		verb := "read"
		if a.write {
			verb = "write"
		}
		at, ok := innermost(a.frames, src)
		if !ok {
			continue
		}
		where = append(where, at)
		verbs = append(verbs, verb)
		f.Places = append(f.Places, verdict.Place{File: at.file, Line: at.line, Role: verb + " in " + shortFunc(at.fn)})
	}
	var detail strings.Builder
	for i, at := range where {
		fmt.Fprintf(&detail, "%-5s  %s:%d in %s: %s\n", verbs[i], at.file, at.line, shortFunc(at.fn), src.Line(at.file, at.line))
	}
	switch name := sharedName(where, src); {
	case own && len(where) < 2:
		f.Summary = "two goroutines reach the same memory with nothing ordering them, one of them in a package that your code uses"
		for _, o := range origins {
			if at, ok := innermost(o, src); ok {
				fmt.Fprintf(&detail, "goroutine started at %s:%d in %s: %s\n", at.file, at.line, shortFunc(at.fn), src.Line(at.file, at.line))
			}
		}
		for _, a := range accesses {
			if len(a.frames) > 0 {
				fmt.Fprintf(&detail, "access in %s\n", packageFunc(a.frames[0].fn))
			}
		}
	case len(where) == 0:
		f.Summary = "what the check reads is not ordered with what your goroutines do"
		for _, o := range origins {
			if at, ok := innermost(o, src); ok {
				f.Places = append(f.Places, verdict.Place{File: at.file, Line: at.line, Role: "starts a goroutine in " + shortFunc(at.fn)})
				fmt.Fprintf(&detail, "goroutine started at %s:%d in %s: %s\n", at.file, at.line, shortFunc(at.fn), src.Line(at.file, at.line))
			}
		}
		detail.WriteString("The check looked at its own data after your code had returned, and a goroutine of yours was still at work on it.")
	case len(where) == 1:
		f.Summary = fmt.Sprintf("%s is reached from your code and from the check with nothing ordering them", name)
		detail.WriteString("The other access is the check's own: it uses what your code handed over, or handed in, as the contract allows.")
	default:
		f.Summary = fmt.Sprintf("two goroutines reach %s with no lock ordering them", name)
		detail.WriteString("Nothing orders these two: no lock that both hold, no channel between them, no wait for one before the other.")
	}
	f.Detail = detail.String()
	point(f)
	return f
}

// sharedName names the variable that both accesses have in common.
func sharedName(where []frame, src *source.Text) string {
	if len(where) == 0 {
		return ""
	}
	first := src.Variables(where[0].file, where[0].line)
	if len(where) > 1 {
		second := src.Variables(where[1].file, where[1].line)
		for _, a := range first {
			if slices.ContainsFunc(second, func(b string) bool {
				return lastName(a) == lastName(b) && strings.Contains(a, ".") == strings.Contains(b, ".")
			}) {
				return a
			}
		}
	}
	if len(first) > 0 && first[0] != "_" {
		return first[0]
	}
	return "the same memory"
}

// lastName returns the field of a selector: "c.n" -> "n".
func lastName(expr string) string {
	return expr[strings.LastIndexByte(expr, '.')+1:]
}

// parseRace reads the first report of a log.
func parseRace(log string) (accesses []access, origins [][]frame) {
	_, log, _ = strings.Cut(log, "WARNING: DATA RACE\n")
	log, _, _ = strings.Cut(log, "\n==================")
	var frames *[]frame
	for line := range strings.Lines(log) {
		line = strings.TrimRight(line, "\r\n")
		if m := accessHeader.FindStringSubmatch(line); m != nil {
			accesses = append(accesses, access{write: strings.EqualFold(m[1], "write"), by: m[2]})
			frames = &accesses[len(accesses)-1].frames
			continue
		}
		if originHeader.MatchString(line) {
			origins = append(origins, nil)
			frames = &origins[len(origins)-1]
			continue
		}
		if frames == nil || strings.TrimSpace(line) == "" {
			continue
		}
		if m := fileLine.FindStringSubmatch(line); m != nil && len(*frames) > 0 && strings.HasPrefix(line, "      ") {
			last := &(*frames)[len(*frames)-1]
			last.file = m[1]
			_, _ = fmt.Sscan(m[2], &last.line)
			continue
		}
		*frames = append(*frames, frame{fn: strings.TrimSuffix(strings.TrimSpace(line), "()")})
	}
	return accesses, origins
}
