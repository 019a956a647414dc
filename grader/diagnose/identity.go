package diagnose

import (
	"fmt"
	"strings"

	"github.com/concurrency-katas/katas/grader/source"
)

// An identity is what is known of which lock it is, beyond what the text of
// one function calls it.
type identity struct {
	source.Lock
	addr  uint64
	names []string // places where it surely is; one in common makes two the same
	bases []base   // addresses of what it is a field of
}

// A base is the address that a pointer had, and the way from there to the lock.
type base struct {
	way  string // type and fields: "account.mu"
	addr uint64
}

// A likeness says whether two locks are one.
type likeness int

const (
	different likeness = iota
	perhaps
	surely
)

func (a identity) is(b identity) likeness {
	if a.addr != 0 && b.addr != 0 {
		if a.addr == b.addr {
			return surely
		}
		return different
	}
	for _, x := range a.bases {
		for _, y := range b.bases {
			if x.way == y.way {
				if x.addr == y.addr {
					return surely
				}
				return different
			}
		}
	}
	for _, x := range a.names {
		for _, y := range b.names {
			if x == y {
				return surely
			}
		}
	}
	if a.Alike(b.Lock) {
		return perhaps
	}
	return different
}

// A dump is all that is known of the goroutines.
type dump struct {
	src     *source.Text
	all     []*goroutine
	byID    map[int]*goroutine
	offsets map[string]uint64 // of locks, by way
}

func newDump(all []*goroutine, src *source.Text) *dump {
	d := &dump{src: src, all: all, byID: map[int]*goroutine{}, offsets: map[string]uint64{}}
	for _, g := range all {
		d.byID[g.id] = g
	}
	return d
}

// identify finds out which lock a name in a frame of a goroutine stands for. It
// goes from parameters to the arguments that callers passed for them.
func (d *dump) identify(g *goroutine, i int, p source.Lock) identity {
	id := identity{Lock: p}
	root, ok := d.src.Root(p)
	for range 50 { // calls of calls
		if !ok {
			return id
		}
		if root.Global {
			id.names = append(id.names, root.Key)
			return id
		}
		if g, i, ok = d.home(g, i, root); !ok {
			return id
		}
		f := g.frames[i]
		id.names = append(id.names, fmt.Sprintf("%s@%d/%d", root.Key, g.id, len(g.frames)-i))
		if root.Param < 0 {
			return id
		}
		if root.Way == "" {
			return id // a copy
		}
		if a, ok := f.addresses()[root.Param]; ok && !strings.Contains(f.fn, "[") {
			id.bases = append(id.bases, base{root.Way, a})
		}
		if p, ok = d.passed(g, i, p); !ok {
			return id
		}
		root, ok = d.src.Root(p)
		if i+1 < len(g.frames) {
			i++
			continue
		}
		// The go statement's own function evaluated the arguments.
		g, i = d.byID[g.parent], -1
		if g == nil || root.Many {
			return id
		}
	}
	return id
}

// passed is a lock as whoever called frame i names it.
func (d *dump) passed(g *goroutine, i int, p source.Lock) (source.Lock, bool) {
	call := g.created
	var caller *source.Function
	if i+1 < len(g.frames) {
		call = g.frames[i+1]
		if caller = call.function(d.src); caller == nil {
			return p, false
		}
	}
	return d.src.Passed(p, d.src.Name(call.file), call.line, caller)
}

// home finds the frame whose call made a variable: the frame itself, or, for a
// variable that a literal has caught, one further out, on the stack of this
// goroutine or of one that started it.
func (d *dump) home(g *goroutine, i int, v source.Root) (*goroutine, int, bool) {
	if v.Owner == nil {
		return nil, 0, false
	}
	if i >= 0 && i < len(g.frames) && g.frames[i].function(d.src) == v.Owner {
		return g, i, true
	}
	if v.Many {
		return nil, 0, false
	}
	from := i + 1
	for range 50 { // parents of parents
		found := -1
		for k := from; k < len(g.frames); k++ {
			if d.src.Name(g.frames[k].file) == "" || g.frames[k].function(d.src) != v.Owner {
				continue
			}
			if found >= 0 {
				return nil, 0, false // which of the two calls?
			}
			found = k
		}
		if found >= 0 {
			return g, found, true
		}
		if g = d.byID[g.parent]; g == nil {
			return nil, 0, false
		}
		from = 0
	}
	return nil, 0, false
}

// learn takes from the locks that are waited for how far into its struct each
// is, which gives the addresses of others.
func (d *dump) learn(id identity) {
	if id.addr == 0 {
		return
	}
	for _, b := range id.bases {
		offset := id.addr - b.addr
		if known, ok := d.offsets[b.way]; ok && known != offset || offset > 1<<20 {
			offset = nowhere
		}
		d.offsets[b.way] = offset
	}
}

// nowhere is the offset of what the dump contradicts itself about.
const nowhere = ^uint64(0)

// place gives a lock its address if that follows from what was learned.
func (d *dump) place(id identity) identity {
	var bases []base
	for _, b := range id.bases {
		offset, ok := d.offsets[b.way]
		if offset == nowhere {
			continue
		}
		bases = append(bases, b)
		if ok && id.addr == 0 {
			id.addr = b.addr + offset
		}
	}
	id.bases = bases
	return id
}
