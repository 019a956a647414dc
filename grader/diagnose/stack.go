package diagnose

import (
	"regexp"
	"strconv"
	"strings"
)

// A goroutine is one entry of a dump.
type goroutine struct {
	id      int
	state   string // such as "chan receive", without the remarks behind it
	frames  []frame
	created frame // where the go statement stands; Func is the function that holds it
	parent  int   // id of the goroutine that started it, if the dump says so
	leaked  bool  // the runtime has proved that nobody can wake it
	cut     bool  // the dump leaves frames out
}

// A frame is one call on a stack.
type frame struct {
	fn   string // with package path, without arguments
	args string
	file string
	line int
}

var (
	// runtime.Stack and panics: "goroutine 7 [chan receive (durable), 2 minutes, synctest bubble 1]:"
	dumpHeader = regexp.MustCompile(`^goroutine (\d+) (?:gp=\S+ m=\S+ (?:mp=\S+ )?)?\[([^\]]*)\]:$`)
	// goleak: "[Goroutine 7 in state chan send, with f on top of the stack:"
	leakHeader = regexp.MustCompile(`^\[?\s*Goroutine (\d+) in state ([^,]*), with .* on top of the stack:$`)
	createdBy  = regexp.MustCompile(`^created by (.*?)(?: in goroutine (\d+))?$`)
	fileLine   = regexp.MustCompile(`^\s+(.*):(\d+)(?: \+0x[0-9a-f]+)?$`)
	callLine   = regexp.MustCompile(`^(\S.*?)\(([^()]*(?:\{.*\})?[^()]*)\)$`)
)

// parseStacks reads goroutine dumps. Text that is no dump is passed over.
func parseStacks(text string) []*goroutine {
	var all []*goroutine
	var g *goroutine
	var f *frame // the frame whose position comes next
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if m := firstMatch(line, dumpHeader, leakHeader); m != nil {
			g = &goroutine{state: plainState(m[2]), leaked: strings.Contains(m[2], " (leaked)")}
			g.id, _ = strconv.Atoi(m[1])
			all = append(all, g)
			f = nil
			continue
		}
		if g == nil {
			continue
		}
		if f != nil {
			if m := fileLine.FindStringSubmatch(line); m != nil {
				f.file = m[1]
				f.line, _ = strconv.Atoi(m[2])
				f = nil
				continue
			}
		}
		switch m := createdBy.FindStringSubmatch(line); {
		case m != nil:
			g.created.fn = m[1]
			g.parent, _ = strconv.Atoi(m[2])
			f = &g.created
		case line == "" || strings.HasPrefix(line, "\t") || strings.HasPrefix(line, "..."):
			g.cut = g.cut || strings.HasPrefix(line, "...")
			f = nil
		default:
			call := frame{fn: line}
			if m := callLine.FindStringSubmatch(line); m != nil {
				call.fn, call.args = m[1], m[2]
			}
			g.frames = append(g.frames, call)
			f = &g.frames[len(g.frames)-1]
		}
	}
	if g != nil && strings.HasSuffix(strings.TrimSpace(text), "…") {
		g.cut = true // by the record it came in
	}
	return all
}

func firstMatch(line string, patterns ...*regexp.Regexp) []string {
	for _, p := range patterns {
		if m := p.FindStringSubmatch(line); m != nil {
			return m
		}
	}
	return nil
}

// plainState drops the remarks: "chan receive (durable), 2 minutes" -> "chan receive".
// What is part of the state stays: "chan receive (nil chan)", "select (no cases)".
func plainState(s string) string {
	s, _, _ = strings.Cut(s, ",")
	for _, remark := range []string{" (durable)", " (scan)", " (leaked)"} {
		s = strings.ReplaceAll(s, remark, "")
	}
	return s
}

// blocked tells whether only somebody else can let the goroutine go on:
// another goroutine, or whoever is at the other end of a pipe.
func (g *goroutine) blocked() bool {
	for _, s := range []string{"chan ", "select", "sync.", "semacquire", "synctest", "IO wait", "syscall"} {
		if strings.HasPrefix(g.state, s) {
			return true
		}
	}
	return false
}
