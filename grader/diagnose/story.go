package diagnose

import (
	"fmt"
	"slices"
	"strings"

	"github.com/concurrency-katas/katas/grader/source"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// An actor is goroutines that play the same part in a standstill over locks.
type actor struct {
	label   string
	parties []*party
	holds   []*hold // that somebody waits for, or could
}

// A story is who waits for whom.
type story struct {
	actors []*actor
	circle []*party
	told   map[*party]*actor
}

// maxActors is how many actors are worth a reader's time.
const maxActors = 8

// tell picks out the goroutines whose locks explain a standstill.
func tell(list []*party) *story {
	s := &story{circle: circle(list), told: map[*party]*actor{}}
	wanted := map[*hold]bool{}
	awaited := map[*party]bool{}
	guessing := map[*party]bool{} // wait for a lock that one of those shown could hold
	for _, p := range list {
		for _, l := range p.after {
			awaited[l.to] = true
			if l.held != nil {
				wanted[l.held] = true
			}
		}
		if p.wait == nil || len(p.after) > 0 {
			continue
		}
		for _, q := range list { // it is not known who holds it; these could
			for i := range q.holds {
				if h := &q.holds[i]; h.sure && h.is(p.wait.identity) == perhaps {
					wanted[h], guessing[p] = true, true
				}
			}
		}
	}
	add := func(p *party) {
		var holds []*hold
		for i := range p.holds {
			if wanted[&p.holds[i]] {
				holds = append(holds, &p.holds[i])
			}
		}
		if len(p.after) == 0 && len(holds) == 0 && !awaited[p] && !guessing[p] || s.told[p] != nil {
			return
		}
		if !slices.Contains(s.circle, p) {
			for _, a := range s.actors {
				if a.like(p, holds) && !slices.Contains(s.circle, a.parties[0]) {
					a.parties = append(a.parties, p)
					s.told[p] = a
					return
				}
			}
		}
		a := &actor{parties: []*party{p}, holds: holds}
		if len(s.actors) < maxActors || slices.Contains(s.circle, p) {
			a.label = label(len(s.actors))
			s.actors = append(s.actors, a)
			s.told[p] = a
		}
	}
	for _, p := range s.circle {
		add(p)
	}
	for _, p := range list { // whoever is in the way and waits for something else comes first
		if awaited[p] && len(p.after) == 0 {
			add(p)
		}
	}
	for _, p := range list {
		add(p)
	}
	return s
}

// label is A, B, … Z, A2, B2, …
func label(i int) string {
	l := string(rune('A' + i%26))
	if i >= 26 {
		l += fmt.Sprint(i/26 + 1)
	}
	return l
}

// like tells whether a goroutine does just what the actor does.
func (a *actor) like(p *party, holds []*hold) bool {
	q := a.parties[0]
	if p.what != q.what || p.at.file != q.at.file || p.at.line != q.at.line || len(p.after) != len(q.after) || len(holds) != len(a.holds) {
		return false
	}
	for i := range p.after {
		if p.after[i] != q.after[i] {
			return false
		}
	}
	for i := range holds {
		if holds[i].Name != a.holds[i].Name || holds[i].line != a.holds[i].line {
			return false
		}
	}
	return true
}

// write puts the story down: for each actor where it stands, what it holds and
// what it waits for.
func (s *story) write(b *strings.Builder, src *source.Text) {
	for _, a := range s.actors {
		p, n := a.parties[0], len(a.parties)
		who := shortFunc(p.at.fn)
		if n > 1 {
			who = fmt.Sprintf("%d goroutines in %s", n, who)
		}
		fmt.Fprintf(b, "%-2s %s, %s:%d: %s\n", a.label, who, p.at.file, p.at.line, src.Line(p.at.file, p.at.line))
		for _, h := range a.holds {
			where := fmt.Sprintf("%s:%d", h.at.file, h.line)
			if fn := shortFunc(h.at.fn); fn != shortFunc(p.at.fn) {
				where += ", in " + fn
			}
			fmt.Fprintf(b, "   %s %s since %s\n", plural(n, h.verb()), h.Name, where)
		}
		fmt.Fprintf(b, "   %s\n", plural(n, s.why(p)))
	}
	if len(s.circle) > 0 {
		var round []string
		for _, p := range s.circle {
			round = append(round, s.told[p].label)
		}
		fmt.Fprintf(b, "Each waits for the next: %s -> %s\n", strings.Join(round, " -> "), round[0])
		if slices.ContainsFunc(s.circle, func(p *party) bool { return p.rereads() && p.after[0].held == nil }) {
			b.WriteString("While a writer waits, nobody gets a new read lock, not even who has one.\n")
		}
	}
}

func (h *hold) verb() string {
	if h.op == "RLock" {
		return "has read-locked"
	}
	return "holds"
}

// why says what an actor waits for and who is in the way.
func (s *story) why(p *party) string {
	what := p.what
	if p.wait != nil && p.wait.Name != "" {
		what = strings.Replace(what, "for the lock ", "for ", 1)
	}
	var holders []string
	for _, l := range p.after {
		a := s.told[l.to]
		switch {
		case a == nil:
		case l.held == nil:
			if len(holders) == 0 {
				if p.rereads() {
					what += " again"
				}
				return fmt.Sprintf("%s, behind %s, who waits to write", what, a.label)
			}
		case l.held.Name == p.wait.Name || p.wait.Name == "":
			holders = append(holders, a.label+" "+l.held.verb())
		default:
			holders = append(holders, a.label+" "+l.held.verb()+" as "+l.held.Name)
		}
	}
	holders = slices.Compact(holders)
	if len(holders) > 0 {
		what += ", which " + strings.Join(holders[:min(len(holders), 3)], ", and ")
	}
	return what
}

// rereads tells whether a goroutine waits to read-lock what it has read-locked.
func (p *party) rereads() bool {
	return p.wait != nil && p.wait.op == "RLock" && slices.ContainsFunc(p.holds, func(h hold) bool {
		return h.sure && h.op == "RLock" && h.is(p.wait.identity) == surely
	})
}

// plural turns a phrase about one into one about n.
func plural(n int, phrase string) string {
	if n == 1 {
		return phrase
	}
	for _, verb := range [][2]string{{"waits ", "wait "}, {"sleeps", "sleep"}, {"runs", "run"}, {"is ", "are "}, {"holds", "each hold"}, {"has ", "each have "}} {
		if rest, ok := strings.CutPrefix(phrase, verb[0]); ok {
			return verb[1] + rest
		}
	}
	return phrase
}

// places returns the lines of the story: where each actor waits and where it
// took what it holds.
func (s *story) places() []verdict.Place {
	var all []verdict.Place
	for _, a := range s.actors {
		p := a.parties[0]
		all = append(all, verdict.Place{File: p.at.file, Line: p.at.line, Role: p.what})
		for _, h := range a.holds {
			all = append(all, h.place())
		}
	}
	return all
}

// place is the line where a lock was taken.
func (h *hold) place() verdict.Place {
	take := "takes "
	if h.op == "RLock" {
		take = "read-locks "
	}
	return verdict.Place{File: h.at.file, Line: h.line, Role: take + h.Name + " and still holds it"}
}

// summary puts the story into one line; "" if it explains nothing.
func (s *story) summary() string {
	if n := len(s.circle); n > 0 {
		all := true
		for i, p := range s.circle {
			next := s.circle[(i+1)%n]
			all = all && slices.ContainsFunc(p.after, func(l link) bool { return l.to == next && l.held != nil })
		}
		switch {
		case n == 2 && all:
			return "deadlock: 2 goroutines each hold a lock that the other waits for"
		case n == 2 && (s.circle[0].rereads() || s.circle[1].rereads()):
			p := s.circle[0]
			if !p.rereads() {
				p = s.circle[1]
			}
			return fmt.Sprintf("deadlock: %s read-locks %s a second time, behind a writer who waits for the first", shortFunc(p.at.fn), p.wait.Name)
		case n == 2:
			return "deadlock: 2 goroutines wait for each other"
		}
		return fmt.Sprintf("deadlock: %d goroutines wait for each other in a circle", n)
	}
	for _, a := range s.actors {
		waiting := 0
		var who, lock string
		for _, b := range s.actors {
			for _, l := range b.parties[0].after {
				if s.told[l.to] == a && l.held != nil {
					waiting += len(b.parties)
					who, lock = shortFunc(b.parties[0].at.fn), l.held.Name
				}
			}
		}
		if p := a.parties[0]; waiting > 0 && len(p.after) == 0 {
			who += " waits for"
			if waiting > 1 {
				who = fmt.Sprintf("%d goroutines wait for", waiting)
			}
			return fmt.Sprintf("deadlock: %s %s and holds %s, which %s", shortFunc(p.at.fn), p.what, lock, who)
		}
	}
	n := 0
	for _, a := range s.actors {
		if p := a.parties[0]; p.wait == nil || len(p.after) > 0 || len(a.holds) == 0 {
			return ""
		}
		n += len(a.parties)
	}
	if n > 1 {
		return fmt.Sprintf("deadlock: %d goroutines each wait for a lock while they hold one", n)
	}
	return ""
}
