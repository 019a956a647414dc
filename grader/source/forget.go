package source

import (
	"go/ast"
	"maps"
	"slices"
)

// A Forgetter is a function that can return without unlocking what it locked.
type Forgetter struct {
	Function string // "account.deposit"; of a literal: ""
	Lock     string // as written there
	File     string
	Taken    int // the line that locks
	Returns  int // the line that returns
}

// Forgetters returns the functions that surely lock what could be p and can
// return without unlocking it. ok is false if that could be on purpose, or
// cannot be seen: then a lock that nobody seems to hold may still have its
// holder. It is false of the zero Lock.
func (t *Text) Forgetters(p Lock) (list []Forgetter, ok bool) {
	if p.class == 0 || ast.IsExported(lastName(p.chain)) {
		return nil, false // any lock, or one that the check itself could lock
	}
	if slices.ContainsFunc(t.unlockedElsewhere(), p.Alike) {
		return nil, false
	}
	freed := false
	for _, f := range t.functions() {
		sum := t.summary(f)
		if sum.lost {
			return nil, false
		}
		for _, q := range sum.frees {
			freed = freed || q.Alike(p)
		}
	}
	for _, f := range t.functions() {
		for _, r := range t.summary(f).returns {
			for _, key := range slices.Sorted(maps.Keys(r.held)) {
				g := r.held[key]
				if g.Left || !g.Alike(p) || r.deferred(g) {
					continue
				}
				if freed {
					return nil, false
				}
				if !g.Sure {
					continue
				}
				list = append(list, Forgetter{Function: f.name, Lock: g.Name, File: f.file, Taken: g.Line, Returns: r.line})
			}
		}
	}
	return list, true
}
