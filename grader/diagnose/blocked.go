package diagnose

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/concurrency-katas/katas/grader/record"
	"github.com/concurrency-katas/katas/grader/source"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// standstill is what a dump says about the submission's goroutines.
type standstill struct {
	text   string // who waits for what, in lines
	places []verdict.Place
	groups []group
	story  *story
	absent *absence
	busy   *goroutine // one that could run, or waits for the clock only
}

// A group is goroutines that stand at the same line in the same state.
type group struct {
	n      int
	what   string // "waits for the lock c.mu"
	at     frame
	held   string // "Counter.Inc has locked c.mu already", if the goroutine waits for itself
	origin frame  // where they were started, if that is the submission's
}

// waiting sums up who waits for what, in the submission's lines. final says
// that all goroutines of the dump wait for ever.
func waiting(all []*goroutine, src *source.Text, final bool) standstill {
	list := parties(all, src)
	s := standstill{story: &story{}}
	var alone []group // that have no part in the story
	self := false
	for _, p := range list {
		self = self || p.self != nil
	}
	if !self {
		s.story = tell(list)
		s.places = s.story.places()
	}
	for _, p := range list {
		if !p.g.blocked() {
			s.busy = p.g
		}
		s.groups = gather(s.groups, p, src)
		if s.story.told[p] == nil {
			alone = gather(alone, p, src)
			s.places = append(s.places, verdict.Place{File: p.at.file, Line: p.at.line, Role: p.what})
		}
		if p.self != nil {
			s.places = append(s.places, p.self.place())
		}
	}
	if len(s.story.circle) > 0 {
		s.busy = nil // whatever else goes on, these do not
	}
	var b strings.Builder
	s.story.write(&b, src)
	for _, g := range alone {
		fmt.Fprintf(&b, "%s at %s:%d in %s: %s\n", count(g.n, g.what), g.at.file, g.at.line, shortFunc(g.at.fn), src.Line(g.at.file, g.at.line))
		if g.held != "" {
			fmt.Fprintf(&b, "%s: the same goroutine waits for itself\n", g.held)
		}
	}
	if len(list) > 0 && !self && s.busy == nil && len(s.story.actors) == 0 {
		s.absent = nobody(list, final || proven(all))
		if s.absent == nil && (proven(all) || whole(all)) {
			s.absent = unheld(list, src)
		}
		if s.absent != nil {
			s.places = append(s.places, s.absent.places...)
		}
	}
	s.places = once(s.places)
	s.text = b.String()
	return s
}

// gather counts a goroutine in with those that do the same.
func gather(groups []group, p *party, src *source.Text) []group {
	i := slices.IndexFunc(groups, func(o group) bool { return o.what == p.what && o.at.line == p.at.line && o.at.file == p.at.file })
	if i < 0 {
		g := group{what: p.what, at: p.at, origin: p.g.created}
		g.origin.file = src.Name(g.origin.file)
		i = len(groups)
		groups = append(groups, g)
	}
	if p.self != nil && groups[i].held == "" {
		locked := " has locked "
		if p.self.op == "RLock" {
			locked = " has read-locked "
		}
		groups[i].held = shortFunc(p.self.at.fn) + locked + p.self.Name + " already"
	}
	groups[i].n++
	return groups
}

func once(places []verdict.Place) []verdict.Place {
	var list []verdict.Place
	for _, p := range places {
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	return list
}

// hung explains a check that was still there at its deadline.
func hung(dump, how string, deadline time.Duration, src *source.Text, final bool) *verdict.Finding {
	s := waiting(parseStacks(dump), src, final)
	f := &verdict.Finding{Places: s.places}
	if s.absent != nil {
		s.text += strings.Join(s.absent.lines, "\n")
	}
	f.Detail = strings.TrimRight(s.text, "\n")
	if how == record.Silence {
		f.Detail += "\nNothing has moved for seconds. If a timer is to end this, give it more time than that: a longer --for."
		defer func() { f.Summary = strings.Replace(f.Summary, ", for ever", ", for seconds", 1) }()
	}
	switch {
	case s.busy != nil:
		f.Class = verdict.Timeout
		at, _ := innermost(s.busy.frames, src)
		f.Summary = fmt.Sprintf("still running after %v, in %s", deadline, shortFunc(at.fn))
		f.File, f.Line = at.file, at.line
	case len(s.groups) == 0:
		f.Class = verdict.Deadlock
		f.Summary = "the check waits for your code, and none of your code is running any more"
	default:
		f.Class = verdict.Deadlock
		f.Summary = standingStill(s)
		for _, g := range s.groups {
			if g.held != "" {
				f.Summary = fmt.Sprintf("deadlock: %s %s, but %s", shortFunc(g.at.fn), g.what, g.held)
				f.File, f.Line = g.at.file, g.at.line
				break
			}
		}
	}
	point(f)
	return f
}

// standingStill puts a deadlock into one line.
func standingStill(s standstill) string {
	if summary := s.story.summary(); summary != "" {
		return summary
	}
	if a := s.absent; a != nil {
		who := shortFunc(a.party.at.fn) + " " + a.party.what
		for _, g := range s.groups {
			if g.n > 1 && g.what == a.party.what && g.at.line == a.party.at.line {
				who = count(g.n, g.what) + " in " + shortFunc(g.at.fn)
			}
		}
		return fmt.Sprintf("deadlock: %s, and %s", who, a.phrase)
	}
	g := s.groups[0]
	if len(s.groups) == 1 {
		return fmt.Sprintf("deadlock: %s in %s, for ever", count(g.n, g.what), shortFunc(g.at.fn))
	}
	n := 0
	for _, g := range s.groups {
		n += g.n
	}
	return fmt.Sprintf("deadlock: %d goroutines wait and nothing moves; %s in %s", n, count(g.n, g.what), shortFunc(g.at.fn))
}

// leaked explains goroutines that outlived a check.
func leaked(dump, how string, src *source.Text) *verdict.Finding {
	s := waiting(parseStacks(dump), src, false)
	f := &verdict.Finding{Class: verdict.Leak, Places: s.places}
	if len(s.groups) == 0 {
		// Started by a package that the submission uses, such as os/exec.
		f.Summary = "goroutines are left behind after the check"
		var lines []string
		for _, g := range parseStacks(dump) {
			if len(g.frames) == 0 || g.created.fn == "" {
				continue
			}
			line := fmt.Sprintf("a goroutine in %s (%s), started by %s", packageFunc(g.frames[0].fn), Clean(g.state), packageFunc(g.created.fn))
			if !slices.Contains(lines, line) {
				lines = append(lines, line)
			}
		}
		f.Detail = strings.Join(lines, "\n")
		return f
	}
	g := s.groups[0]
	when, moral := "after everything is over", "A goroutine that nobody can wake stays in memory until the program ends."
	switch how {
	case record.Meanwhile:
		when = "and can never go on"
	case record.Heaped:
		when = "and they heap up"
		moral = "One round after the other has left them behind, and they do not end soon after it."
	}
	f.Summary = fmt.Sprintf("%s in %s, %s", count(g.n, g.what), shortFunc(g.at.fn), when)
	var b strings.Builder
	for _, g := range s.groups {
		fmt.Fprintf(&b, "stuck    %s:%d in %s: %s\n", g.at.file, g.at.line, shortFunc(g.at.fn), src.Line(g.at.file, g.at.line))
		if g.origin.file != "" {
			fmt.Fprintf(&b, "started  %s:%d in %s: %s\n", g.origin.file, g.origin.line, shortFunc(g.origin.fn), src.Line(g.origin.file, g.origin.line))
			f.Places = append(f.Places, verdict.Place{File: g.origin.file, Line: g.origin.line, Role: "starts the goroutine in " + shortFunc(g.origin.fn)})
		}
	}
	s.story.write(&b, src)
	b.WriteString(moral)
	f.Detail = b.String()
	point(f)
	return f
}

// count puts a number before a phrase that is written for one.
func count(n int, what string) string {
	if n == 1 {
		return "1 goroutine " + what
	}
	return fmt.Sprintf("%d goroutines %s", n, plural(n, what))
}

// doing says in words what a goroutine does at a line of the submission.
func doing(g *goroutine, at frame, src *source.Text) string {
	called := func(method string) bool {
		return slices.ContainsFunc(g.frames, func(f frame) bool { return f.fn == method })
	}
	name := func(s, otherwise string) string {
		if s == "" {
			return otherwise
		}
		return s
	}
	switch {
	case g.state == "sync.Mutex.Lock" && called("sync.(*Cond).Wait"):
		return "has been woken and waits for the lock of the condition " + name(src.Operand(at.file, at.line, "Wait"), "variable")
	case g.state == "sync.Mutex.Lock" && called("sync.(*Once).doSlow") && src.Operand(at.file, at.line, "Do") != "":
		return "waits until the first " + src.Operand(at.file, at.line, "Do") + ".Do has returned"
	case g.state == "sync.Mutex.Lock" || g.state == "sync.RWMutex.Lock":
		return "waits for the lock " + name(src.Operand(at.file, at.line, "Lock"), "of somebody else")
	case g.state == "sync.RWMutex.RLock":
		return "waits to read-lock " + name(src.Operand(at.file, at.line, "RLock"), "a lock")
	case g.state == "sync.WaitGroup.Wait":
		return "waits for the WaitGroup " + name(src.Operand(at.file, at.line, "Wait"), "to reach zero")
	case g.state == "sync.Cond.Wait":
		return "waits for a signal of the condition " + name(src.Operand(at.file, at.line, "Wait"), "variable")
	case g.state == "chan receive (nil chan)" || g.state == "chan send (nil chan)":
		return "waits for a nil channel, " + name(src.Channel(at.file, at.line, strings.HasPrefix(g.state, "chan send")), "which never answers")
	case g.state == "chan receive":
		return "waits to receive from " + name(src.Channel(at.file, at.line, false), "a channel")
	case g.state == "chan send":
		return "waits to send to " + name(src.Channel(at.file, at.line, true), "a channel")
	case strings.HasPrefix(g.state, "select"):
		return "waits in a select"
	case g.state == "IO wait" || g.state == "syscall":
		return "waits for input or output"
	case g.state == "coroutine":
		return "waits for who iterates to go on"
	case g.state == "sleep":
		return "sleeps"
	case g.state == "running" || g.state == "runnable":
		return "runs"
	}
	return "is in state " + Clean(g.state)
}

// point makes the first place the finding's own, unless it has one.
func point(f *verdict.Finding) {
	if f.File == "" && len(f.Places) > 0 {
		f.File, f.Line = f.Places[0].File, f.Places[0].Line
	}
}
