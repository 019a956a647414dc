package diagnose

import (
	"fmt"
	"go/ast"
	"go/types"
	"strings"
)

// An identity is what is known of which lock it is, beyond what the text of
// one function calls it.
type identity struct {
	lockPath
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
	if a.alike(b.lockPath) {
		return perhaps
	}
	return different
}

// A dump is all that is known of the goroutines.
type dump struct {
	src     *source
	all     []*goroutine
	byID    map[int]*goroutine
	offsets map[string]uint64 // of locks, by way
}

func newDump(all []*goroutine, src *source) *dump {
	d := &dump{src: src, all: all, byID: map[int]*goroutine{}, offsets: map[string]uint64{}}
	for _, g := range all {
		d.byID[g.id] = g
	}
	return d
}

// identify finds out which lock a path in a frame of a goroutine is. It goes
// from parameters to the arguments that callers passed for them.
func (d *dump) identify(g *goroutine, i int, p lockPath) identity {
	id := identity{lockPath: p}
	for range 50 { // calls of calls
		v := p.root
		if v == nil || p.hop || isPointer(v.Type()) && d.src.assigned(v) {
			return id
		}
		if v.Pkg() != nil && v.Parent() == v.Pkg().Scope() {
			id.names = append(id.names, fmt.Sprintf("%d%s", v.Pos(), p.chain))
			return id
		}
		var ok bool
		if g, i, ok = d.home(g, i, v); !ok {
			return id
		}
		f := g.frames[i]
		in := d.src.function(f)
		id.names = append(id.names, fmt.Sprintf("%d@%d/%d%s", v.Pos(), g.id, len(g.frames)-i, p.chain))
		n := indexOf(d.src.parameters(in), v)
		if n < 0 {
			return id
		}
		if a, ok := f.addresses()[n]; ok && isPointer(v.Type()) && !strings.Contains(f.fn, "[") {
			id.bases = append(id.bases, base{types.TypeString(deref(v.Type()), nil) + p.chain, a})
		}
		if !isPointer(v.Type()) {
			return id // a copy
		}
		arg := d.argument(g, i, in, n)
		if arg == nil {
			return id
		}
		p = p.passed(d.src.pathOf(arg), isPointer(d.src.typeOf(arg)) && !isAddress(arg))
		if i+1 < len(g.frames) {
			i++
			continue
		}
		// The go statement's own function evaluated the arguments.
		parent := d.byID[g.parent]
		if parent == nil || p.root == nil {
			return id
		}
		if d.src.repeats(p.root, d.src.owner(p.root)) {
			return id
		}
		g, i = parent, -1
	}
	return id
}

// passed is the path of what a parameter points to, seen from the caller.
func (p lockPath) passed(arg lockPath, pointer bool) lockPath {
	arg.hop = arg.hop && arg.chain != "" || pointer && arg.chain != ""
	arg.chain += p.chain
	arg.class, arg.kind, arg.text = p.class, p.kind, p.text
	return arg
}

func isAddress(e ast.Expr) bool {
	_, ok := ast.Unparen(e).(*ast.UnaryExpr)
	return ok
}

func (s *source) typeOf(e ast.Expr) types.Type {
	if t := s.names().info.TypeOf(e); t != nil {
		return t
	}
	return types.Typ[types.Invalid]
}

func indexOf(all []*types.Var, v *types.Var) int {
	for i, x := range all {
		if x == v {
			return i
		}
	}
	return -1
}

// home finds the frame whose call made a variable: the frame itself, or, for a
// variable that a literal has caught, one further out, on the stack of this
// goroutine or of one that started it.
func (d *dump) home(g *goroutine, i int, v *types.Var) (*goroutine, int, bool) {
	owner := d.src.owner(v)
	if owner == nil {
		return nil, 0, false
	}
	if i >= 0 && i < len(g.frames) && d.src.function(g.frames[i]) == owner {
		return g, i, true
	}
	if d.src.repeats(v, owner) {
		return nil, 0, false
	}
	from := i + 1
	for range 50 { // parents of parents
		found := -1
		for k := from; k < len(g.frames); k++ {
			if d.src.name(g.frames[k].file) == "" || d.src.function(g.frames[k]) != owner {
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

// argument finds the expression that was passed for a parameter of frame i.
func (d *dump) argument(g *goroutine, i int, in *function, n int) ast.Expr {
	decl, ok := in.node.(*ast.FuncDecl)
	if !ok {
		return nil
	}
	caller := g.created
	var from *function
	if i+1 < len(g.frames) {
		caller = g.frames[i+1]
		from = d.src.function(caller)
		if from == nil {
			return nil
		}
	}
	file := d.src.name(caller.file)
	if file == "" {
		return nil
	}
	object := d.src.object(in)
	var found *ast.CallExpr
	calls := 0
	d.src.inspect(file, caller.line, func(node ast.Node) {
		call, ok := node.(*ast.CallExpr)
		if !ok || object == nil || d.src.names().callee(call) != object {
			return
		}
		if from != nil && (call.Pos() < from.body.Pos() || call.End() > from.body.End()) {
			return
		}
		found = call
		calls++
	})
	if calls != 1 || found.Ellipsis.IsValid() || object.Signature().Variadic() {
		return nil
	}
	if decl.Recv != nil {
		if n == 0 {
			sel, ok := ast.Unparen(found.Fun).(*ast.SelectorExpr)
			if !ok {
				return nil
			}
			if s := d.src.names().info.Selections[sel]; s == nil || s.Kind() != types.MethodVal || len(s.Index()) > 1 {
				return nil
			}
			return sel.X
		}
		n--
	}
	if n >= len(found.Args) {
		return nil
	}
	return found.Args[n]
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
