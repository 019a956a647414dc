package diagnose

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/concurrency-katas/katas/grader/source"
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
	for _, s := range []string{"chan ", "select", "sync.", "semacquire", "synctest", "coroutine", "IO wait", "syscall"} {
		if strings.HasPrefix(g.state, s) {
			return true
		}
	}
	return false
}

// addresses returns the arguments of a frame that are plain numbers, by
// position. What the runtime is not sure of ("0x10?") is left out.
func (f frame) addresses() map[int]uint64 {
	all := map[int]uint64{}
	depth, i, start := 0, 0, 0
	word := func(s string) {
		if n, err := strconv.ParseUint(strings.TrimSpace(s), 0, 64); err == nil && n >= 4096 {
			all[i] = n
		}
		i++
	}
	for at, r := range f.args {
		switch r {
		case '{':
			depth++
		case '}':
			depth--
		case ',':
			if depth == 0 {
				word(f.args[start:at])
				start = at + 1
			}
		}
	}
	word(f.args[start:])
	return all
}

// semaphores are the offsets of the semaphores inside their locks, by the runtime's function.
var semaphores = map[string]uint64{
	"internal/sync.runtime_SemacquireMutex": 4, "sync.runtime_SemacquireMutex": 4,
	"sync.runtime_SemacquireRWMutex": 8, "sync.runtime_SemacquireRWMutexR": 12,
}

// waitsFor reads from the frames above the submission's which lock a goroutine
// waits for: the method that was called, and the lock's address if the dump has
// it. below is the index of the submission's innermost frame.
func (g *goroutine) waitsFor(below int) (op string, addr uint64) {
	if below == 0 || !strings.HasPrefix(g.state, "sync.Mutex") && !strings.HasPrefix(g.state, "sync.RWMutex") {
		return "", 0
	}
	switch g.frames[below-1].fn {
	case "sync.(*Mutex).Lock", "sync.(*RWMutex).Lock":
		op = "Lock"
	case "sync.(*RWMutex).RLock":
		op = "RLock"
	default:
		return "", 0 // inside a Once, a Cond, a Pool
	}
	for i := below - 1; i >= 0; i-- {
		f := g.frames[i]
		a, ok := f.addresses()[0]
		if !ok {
			continue
		}
		if offset, is := semaphores[f.fn]; is {
			return op, a - offset
		}
		if strings.HasPrefix(f.fn, "sync.(*") || strings.HasPrefix(f.fn, "internal/sync.(*Mutex)") {
			return op, a // a lock inside a lock is its first field
		}
	}
	return op, 0
}

// innermost returns the innermost frame that is the submission's.
func innermost(frames []frame, src *source.Text) (frame, bool) {
	for _, f := range frames {
		if name := src.Name(f.file); name != "" {
			f.file = name
			return f, true
		}
	}
	return frame{}, false
}

// What the compiler names: literals, functions that it makes up itself, and
// the body of a range over a function.
var (
	literalName = regexp.MustCompile(`\.func\d+(\.\d+)*`)
	madeUp      = regexp.MustCompile(`\.(gowrap|deferwrap)\d+`)
	rangeBody   = regexp.MustCompile(`-range\d+`)
)

// function finds the function of the submission that a frame is in, or nil if
// that is not certain.
func (f frame) function(src *source.Text) *source.Function {
	file := src.Name(f.file)
	if file == "" {
		file = f.file
	}
	fn := rangeBody.ReplaceAllString(withoutTypes(f.fn), "")
	if madeUp.MatchString(fn) {
		return nil
	}
	if literalName.MatchString(fn) {
		return src.Function(file, f.line, "")
	}
	name := shortFunc(fn)
	if name == "" {
		return nil
	}
	return src.Function(file, f.line, name)
}
