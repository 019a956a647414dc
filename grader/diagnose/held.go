package diagnose

import "maps"

// A grip is a lock that was taken at a line.
type grip struct {
	lockPath
	op   string // Lock or RLock
	line int
	sure bool // held on every way here; otherwise only on some
	left bool // a function that was called may have left it locked
}

// A state is what the text says of the locks at one point of a function, as
// seen by the goroutine that runs it.
type state struct {
	held  map[string]grip     // by key
	freed map[string]lockPath // perhaps unlocked, and not taken by this function
	later map[string]lockPath // perhaps unlocked by a defer
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
		g.sure = ok && g.sure && other.sure && g.line == other.line
		a.held[key] = g
	}
	for key, g := range b.held {
		if _, ok := a.held[key]; !ok {
			g.sure = false
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
		if other, ok := b.held[key]; !ok || g.sure != other.sure || g.line != other.line {
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
			g.sure = false
			st.held[key] = g
		}
	}
	return st
}

func (st *state) take(p lockPath, op string, line int, sure bool) {
	st.held[p.key()] = grip{lockPath: p, op: op, line: line, sure: sure}
	if sure {
		delete(st.freed, p.key())
	}
}

func (st *state) release(p lockPath) {
	g, ok := st.held[p.key()]
	if ok {
		delete(st.held, p.key())
		if g.sure {
			return
		}
	} else {
		st.doubt(p)
	}
	st.freed[p.key()] = p
}

// doubt makes unsure what could be the same lock.
func (st *state) doubt(p lockPath) {
	for key, g := range st.held {
		if g.alike(p) {
			g.sure = false
			st.held[key] = g
		}
	}
}

// deferred tells whether a defer perhaps unlocks a lock.
func (st *state) deferred(g grip) bool {
	if _, ok := st.later[g.key()]; ok {
		return true
	}
	for _, p := range st.later {
		if p.root == nil && p.alike(g.lockPath) {
			return true
		}
	}
	return false
}
