package source

import (
	"maps"
	"slices"
)

// A Grip is a lock that a function has perhaps taken and not unlocked.
type Grip struct {
	Lock
	Op       string // the method that took it: Lock or RLock
	Line     int    // where
	Sure     bool   // held on every way here; otherwise only on some
	Left     bool   // a function that was called may have left it locked
	Deferred bool   // perhaps unlocked by a defer
}

// Held returns, in a fixed order, what a function has perhaps locked when it is
// at work in a line, and what it may have unlocked without having locked it: of
// these its callers can no longer be sure. calling names the function that it
// has called there, of which only the part behind the last dot counts; "" says
// that it stands there itself, at a channel. What is sure is not certain if the
// function unwinds for a panic: then all that is Deferred is in doubt.
//
// ok is false, and nothing claimed, if no way through the function leads to the
// line or the ways are too tangled to follow.
func (t *Text) Held(f *Function, line int, calling string) (held []Grip, freed []Lock, ok bool) {
	st := t.at(f, line, calling)
	if st == nil {
		return nil, nil, false
	}
	for _, key := range slices.Sorted(maps.Keys(st.held)) {
		g := st.held[key]
		g.Deferred = st.deferred(g)
		held = append(held, g)
	}
	for _, key := range slices.Sorted(maps.Keys(st.freed)) {
		freed = append(freed, st.freed[key])
	}
	return held, freed, true
}

// A state is what the text says of the locks at one point of a function, as
// seen by the goroutine that runs it.
type state struct {
	held  map[string]Grip // by key
	freed map[string]Lock // perhaps unlocked, and not taken by this function
	later map[string]Lock // perhaps unlocked by a defer
}

func (st *state) clone() *state {
	if st == nil {
		return nil
	}
	return &state{held: maps.Clone(st.held), freed: maps.Clone(st.freed), later: maps.Clone(st.later)}
}

// join is the state where two ways meet: sure is what is sure on both.
func join(a, b *state) *state {
	if a == nil {
		return b.clone()
	}
	a = a.clone()
	if b == nil {
		return a
	}
	for key, g := range a.held {
		other, ok := b.held[key]
		g.Sure = ok && g.Sure && other.Sure && g.Line == other.Line
		a.held[key] = g
	}
	for key, g := range b.held {
		if _, ok := a.held[key]; !ok {
			g.Sure = false
			a.held[key] = g
		}
	}
	maps.Copy(a.freed, b.freed)
	maps.Copy(a.later, b.later)
	return a
}

func same(a, b *state) bool {
	if a == nil || b == nil {
		return a == b
	}
	if len(a.freed) != len(b.freed) || len(a.later) != len(b.later) || len(a.held) != len(b.held) {
		return false
	}
	for key, g := range a.held {
		if other, ok := b.held[key]; !ok || g.Sure != other.Sure || g.Line != other.Line {
			return false
		}
	}
	return true
}

// unwinding is the state while defers run: what they unlock is not sure.
func (st *state) unwinding() *state {
	st = st.clone()
	for key, g := range st.held {
		if st.deferred(g) {
			g.Sure = false
			st.held[key] = g
		}
	}
	return st
}

func (st *state) take(p Lock, op string, line int, sure bool) {
	st.held[p.key()] = Grip{Lock: p, Op: op, Line: line, Sure: sure}
	if sure {
		delete(st.freed, p.key())
	}
}

func (st *state) release(p Lock) {
	g, ok := st.held[p.key()]
	if ok {
		delete(st.held, p.key())
		if g.Sure {
			return
		}
	} else {
		st.doubt(p)
	}
	st.freed[p.key()] = p
}

// doubt makes unsure what could be the same lock.
func (st *state) doubt(p Lock) {
	for key, g := range st.held {
		if g.Alike(p) {
			g.Sure = false
			st.held[key] = g
		}
	}
}

// deferred tells whether a defer perhaps unlocks a lock.
func (st *state) deferred(g Grip) bool {
	if _, ok := st.later[g.key()]; ok {
		return true
	}
	for _, p := range st.later {
		if p.root == nil && p.Alike(g.Lock) {
			return true
		}
	}
	return false
}
