package diagnose

import (
	"fmt"
	"strings"

	"github.com/concurrency-katas/katas/grader/source"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// An absence is what a goroutine waits for in vain: nobody is there to do it.
type absence struct {
	party  *party
	phrase string   // "nobody is left who could send to results or close it"
	lines  []string // what goes with it
	places []verdict.Place
}

// proven tells whether a dump is of goroutines that can never go on, all of
// them: the runtime has looked who could still reach what they wait for.
func proven(all []*goroutine) bool {
	for _, g := range all {
		if !g.leaked || g.cut {
			return false
		}
	}
	return len(all) > 0
}

// whole tells whether a dump has every goroutine of the process, in full.
func whole(all []*goroutine) bool {
	first := false
	for _, g := range all {
		if g.cut {
			return false
		}
		first = first || g.id == 1
	}
	return first
}

// nobody explains a wait that no other goroutine of the submission has to do
// with. final says that what stands still does so for ever.
func nobody(list []*party, final bool) *absence {
	first := list[0]
	for _, p := range list {
		if p.what != first.what || p.at.line != first.at.line || p.at.file != first.at.file {
			return nil
		}
	}
	state, _, _ := strings.Cut(first.g.state, " (")
	a := &absence{party: first}
	_, name, _ := strings.Cut(first.what, " from ")
	switch {
	case !final:
		return nil
	case first.g.state == "chan receive" && name != "":
		a.phrase = fmt.Sprintf("nobody is left who could send to %s or close it", name)
	case state == "chan receive" && first.g.state == state:
		a.phrase = "nobody is left who could send to it or close it"
	case first.g.state == "chan send":
		a.phrase = "nobody is left who could receive from it"
	case first.g.state == "sync.WaitGroup.Wait":
		a.phrase = "no goroutine is left that could call Done"
	case first.g.state == "sync.Cond.Wait":
		a.phrase = "no goroutine is left that could signal it"
	case first.g.state == "select":
		a.phrase = "nobody is left at the other end of its channels"
	default:
		return nil
	}
	return a
}

// unheld explains a wait for a lock that no goroutine in the dump holds.
func unheld(list []*party, src *source.Text) *absence {
	for _, p := range list {
		if p.wait == nil || len(p.after) > 0 || p.self != nil {
			continue
		}
		var own *hold
		ok := true
		for _, q := range list {
			ok = ok && !q.lost
			for i := range q.holds {
				if q.holds[i].left || q.holds[i].is(p.wait.identity) == different {
					continue
				}
				if q != p {
					ok = false
				}
				own = &q.holds[i]
			}
		}
		suspects, sure := src.Forgetters(p.wait.Lock)
		if !ok || !sure {
			continue
		}
		name := p.wait.Name
		a := &absence{party: p, phrase: "nobody is left who would unlock it"}
		if own != nil {
			a.lines = append(a.lines, fmt.Sprintf("%s has perhaps taken %s itself, in an earlier pass of %s:%d, and not unlocked it.", shortFunc(own.at.fn), name, own.at.file, own.line))
			return a
		}
		for _, s := range suspects {
			who := s.Function
			if who == "" {
				who = "a function literal"
			}
			a.lines = append(a.lines, fmt.Sprintf("%s takes %s at line %d and returns at %s:%d without unlocking it.", who, s.Lock, s.Taken, s.File, s.Returns))
			a.places = append(
				a.places,
				verdict.Place{File: s.File, Line: s.Taken, Role: "takes " + s.Lock},
				verdict.Place{File: s.File, Line: s.Returns, Role: "returns without unlocking " + s.Lock},
			)
		}
		if len(suspects) == 0 {
			a.lines = append(a.lines, fmt.Sprintf("Whoever locked %s is gone: a panic between Lock and Unlock does that, unless the Unlock is deferred.", name))
		}
		return a
	}
	return nil
}
