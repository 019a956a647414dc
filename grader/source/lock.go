package source

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"
)

// A Lock is a lock as one function names it: a variable, and fields from there.
// Two functions can call the same lock different names, and different locks the
// same name. The zero Lock could be any.
type Lock struct {
	Name string // as written: "from.mu"
	Kind string // "Mutex" or "RWMutex", if known

	root  *types.Var // the variable it begins with: from; nil if it begins otherwise
	chain string     // the fields from there: ".mu"
	hop   bool       // one of the fields is a pointer, which may point elsewhere by now
	class token.Pos  // the declaration of the field or variable that is the lock; 0 if it could be any
}

// key is equal for what is the same text with the same meaning.
func (p Lock) key() string {
	if p.root == nil {
		return p.Name
	}
	return strconv.Itoa(int(p.root.Pos())) + p.chain
}

// Alike tells whether two names could be of one lock, as far as what they were
// declared as decides: false is certain, true is not.
func (p Lock) Alike(q Lock) bool {
	return (p.class == q.class || p.class == token.NoPos || q.class == token.NoPos) && (p.Kind == q.Kind || p.Kind == "" || q.Kind == "")
}

// Taken returns the lock that a line of a file takes by calling a method of
// that name, such as "RLock". It claims nothing of a line that takes none or
// several.
func (t *Text) Taken(file string, line int, method string) (Lock, bool) {
	var all []Lock
	t.inspect(file, line, func(n ast.Node) {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return
		}
		p, is, ok := t.lockCall(call)
		if ok && is == method && !slices.ContainsFunc(all, func(q Lock) bool { return q.key() == p.key() }) {
			all = append(all, p)
		}
	})
	if len(all) != 1 {
		return Lock{}, false
	}
	return all[0], true
}

var lockOps = map[string]bool{"Lock": true, "RLock": true, "TryLock": true, "TryRLock": true, "Unlock": true, "RUnlock": true}

// lockCall reads a call such as x.Lock().
func (t *Text) lockCall(call *ast.CallExpr) (p Lock, op string, ok bool) {
	sel, isSel := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !isSel || !lockOps[sel.Sel.Name] || len(call.Args) > 0 {
		return Lock{}, "", false
	}
	p, ok = t.lockOf(sel)
	return p, sel.Sel.Name, ok
}

// lockOf reads the x of x.Lock, if the method is one of package sync's.
func (t *Text) lockOf(sel *ast.SelectorExpr) (Lock, bool) {
	n := t.names()
	p := Lock{Name: t.print(sel.X)}
	method := n.info.Selections[sel]
	if method == nil {
		if f := n.info.Uses[sel.Sel]; f != nil {
			return p, false // a function of a package
		}
		if id, ok := sel.X.(*ast.Ident); ok {
			if _, ok := n.info.Uses[id].(*types.PkgName); ok {
				return p, false
			}
		}
		t.follow(sel.X, &p)
		p.class = token.NoPos
		return p, true // of a type that is unknown here
	}
	f := method.Obj()
	if f.Pkg() == nil || f.Pkg().Path() != "sync" {
		return p, false
	}
	t.follow(sel.X, &p)
	p.walk(method.Recv(), method.Index()[:len(method.Index())-1]) // an embedded lock
	if recv := f.(*types.Func).Signature().Recv(); recv != nil {
		switch types.TypeString(recv.Type(), nil) {
		case "*sync.Mutex":
			p.Kind = "Mutex"
		case "*sync.RWMutex":
			p.Kind = "RWMutex"
		default: // a Locker
			p.class, p.hop = token.NoPos, true
		}
	}
	return p, true
}

// pathOf reads any expression that stands for a variable.
func (t *Text) pathOf(e ast.Expr) Lock {
	p := Lock{Name: t.print(e)}
	t.follow(e, &p)
	return p
}

func (t *Text) follow(e ast.Expr, p *Lock) {
	n := t.names()
	variable := func(id *ast.Ident) {
		if v, ok := n.info.ObjectOf(id).(*types.Var); ok && !v.IsField() {
			p.root = v
			if !isPointer(v.Type()) {
				p.class = v.Pos()
			}
		}
	}
	switch e := e.(type) {
	case *ast.ParenExpr:
		t.follow(e.X, p)
	case *ast.StarExpr:
		t.follow(e.X, p)
	case *ast.UnaryExpr:
		if e.Op == token.AND {
			t.follow(e.X, p)
		}
	case *ast.Ident:
		variable(e)
	case *ast.SelectorExpr:
		sel := n.info.Selections[e]
		if sel == nil {
			if id, ok := e.X.(*ast.Ident); ok {
				if _, ok := n.info.Uses[id].(*types.PkgName); ok {
					variable(e.Sel)
				}
			}
			return
		}
		if sel.Kind() != types.FieldVal {
			return
		}
		t.follow(e.X, p)
		p.walk(sel.Recv(), sel.Index())
	}
}

// walk goes on from a value of a type along fields.
func (p *Lock) walk(t types.Type, index []int) {
	for _, i := range index {
		if isPointer(t) && p.chain != "" {
			p.hop = true
		}
		str, ok := deref(t).Underlying().(*types.Struct)
		if !ok || i >= str.NumFields() {
			p.root, p.class = nil, token.NoPos
			return
		}
		field := str.Field(i)
		p.chain += "." + field.Name()
		p.class = field.Origin().Pos()
		t = field.Type()
	}
	if len(index) > 0 && isPointer(t) {
		p.hop, p.class = true, token.NoPos
	}
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

func deref(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}
