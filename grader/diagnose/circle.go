package diagnose

import (
	"slices"
	"strings"

	"github.com/concurrency-katas/katas/grader/source"
)

// A party is a goroutine of the submission, what it waits for and what it holds.
type party struct {
	g     *goroutine
	at    frame  // the submission's innermost
	what  string // "waits for the lock c.mu"
	wait  *want  // the lock it waits for, if it is one
	holds []hold
	lost  bool // the text does not tell what it holds

	after []link // those that have to go first
	self  *hold  // what it waits for and holds itself
}

// A want is a lock that a goroutine waits for.
type want struct {
	identity
	op string
}

// A hold is a lock that a goroutine has taken in one of its frames.
type hold struct {
	identity
	op   string
	line int
	sure bool
	left bool  // a function that was called may have left it locked
	at   frame // the function that took it
}

// A link says why one goroutine has to wait for another.
type link struct {
	to   *party
	held *hold // what the other holds; nil if it only waits for the lock, ahead in the queue
}

// parties finds out who waits for what and who holds it.
func parties(all []*goroutine, src *source.Text) []*party {
	d := newDump(all, src)
	var list []*party
	for _, g := range all {
		for i, f := range g.frames {
			name := src.Name(f.file)
			if name == "" {
				continue
			}
			p := &party{g: g, at: f}
			p.at.file = name
			p.wait = d.wait(g, i)
			p.what = doing(g, p.at, src)
			p.holds, p.lost = d.holds(g)
			list = append(list, p)
			break
		}
	}
	for _, p := range list {
		if p.wait != nil {
			d.learn(p.wait.identity)
		}
	}
	for _, p := range list {
		if p.wait != nil {
			p.wait.identity = d.place(p.wait.identity)
		}
		for i := range p.holds {
			p.holds[i].identity = d.place(p.holds[i].identity)
		}
	}
	for _, p := range list {
		if p.wait != nil {
			p.link(list)
		}
	}
	return list
}

// wait returns the lock that a goroutine waits for in its frame i.
func (d *dump) wait(g *goroutine, i int) *want {
	op, addr := g.waitsFor(i)
	if op == "" {
		return nil
	}
	w := &want{op: op}
	f := g.frames[i]
	if p, ok := d.src.Taken(d.src.Name(f.file), f.line, op); ok {
		w.identity = d.identify(g, i, p)
	}
	w.addr = addr
	if w.Kind == "" {
		w.Kind = strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(g.frames[i-1].fn, "sync.(*"), ".RLock"), ".Lock")
		w.Kind = strings.TrimSuffix(w.Kind, ")")
	}
	return w
}

// holds returns what a goroutine has locked in its frames and not unlocked,
// sure or not. lost tells that there may be more.
func (d *dump) holds(g *goroutine) (all []hold, lost bool) {
	panicking, onCond := false, false
	inner := ""
	type level struct {
		i         int
		held      []source.Grip
		freed     []source.Lock
		unwinding bool
	}
	var levels []level
	for i, f := range g.frames {
		if f.fn == "panic" || f.fn == "runtime.Goexit" || f.fn == "runtime.gopanic" {
			panicking = true
		}
		if f.fn == "sync.(*Cond).Wait" {
			onCond, lost = true, true // it gives a lock back while it waits
		}
		if d.src.Name(f.file) != "" && !madeUp.MatchString(f.fn) {
			known := false
			if in := f.function(d.src); in != nil {
				l := level{i: i, unwinding: panicking}
				if l.held, l.freed, known = d.src.Held(in, f.line, inner); known {
					levels = append(levels, l)
				}
			}
			lost = lost || !known
		}
		inner = f.fn
	}
	if g.cut {
		lost = true
	}
	slices.Reverse(levels) // outermost first
	for _, l := range levels {
		for _, p := range l.freed {
			for k := range all {
				if all[k].Alike(p) {
					all[k].sure = false
				}
			}
		}
		f := g.frames[l.i]
		f.file = d.src.Name(f.file)
		for _, grip := range l.held {
			sure := grip.Sure && !onCond && (!l.unwinding || !grip.Deferred)
			all = append(all, hold{
				identity: d.identify(g, l.i, grip.Lock), op: grip.Op, line: grip.Line, sure: sure, left: grip.Left, at: f,
			})
		}
	}
	return all, lost
}

// link finds who has to go before a goroutine that waits for a lock.
func (p *party) link(list []*party) {
	var whole []link
	for _, q := range list {
		for i := range q.holds {
			h := &q.holds[i]
			if !h.sure || p.wait.is(h.identity) != surely || p.wait.op == "RLock" && h.op == "RLock" {
				continue
			}
			if h.op == "Lock" {
				whole = append(whole, link{q, h})
			}
			if q == p {
				p.self = h
			} else {
				p.after = append(p.after, link{q, h})
			}
			break
		}
		// A writer that waits for readers to leave keeps new ones out.
		if p.wait.op == "RLock" && q != p && q.wait != nil && q.g.state == "sync.RWMutex.Lock" && q.wait.is(p.wait.identity) == surely {
			p.after = append(p.after, link{to: q})
		}
	}
	if len(whole) > 1 { // two cannot hold it: the text misled
		p.after, p.self = nil, nil
	}
}

// circle returns goroutines of which each waits for the next, and the last for
// the first; nil if there are none.
func circle(list []*party) []*party {
	seen := map[*party]bool{}
	for _, start := range list {
		var way []*party
		p := start
		// Whoever waits has one lock to wait for; of several who hold it any
		// will do that leads on.
		var search func(p *party) []*party
		search = func(p *party) []*party {
			if i := slices.Index(way, p); i >= 0 {
				return slices.Clone(way[i:])
			}
			if seen[p] {
				return nil
			}
			seen[p] = true
			way = append(way, p)
			for _, l := range p.after {
				if c := search(l.to); c != nil {
					return c
				}
			}
			way = way[:len(way)-1]
			return nil
		}
		if c := search(p); c != nil {
			// The dump's first begins, so that the same standstill reads the same.
			first := 0
			for i := range c {
				if slices.Index(list, c[i]) < slices.Index(list, c[first]) {
					first = i
				}
			}
			return append(c[first:len(c):len(c)], c[:first]...)
		}
	}
	return nil
}
