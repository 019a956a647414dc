package source

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"
)

// A Root is the variable that the name of a lock begins with, and the way from
// there to the lock.
type Root struct {
	Key    string    // the same for two locks if variable and fields are the same, and only then
	Global bool      // the variable is declared outside of all functions, so there is one
	Owner  *Function // otherwise the innermost function that declares it; nil if that is not known
	Many   bool      // one run of the Owner can make several, as it is declared in a loop
	Param  int       // its index among receiver and parameters of the Owner; -1 if it is none
	Way    string    // if the variable is a pointer: the type that it points to, with its package, and the fields from there; or ""
}

// Root returns what the name of a lock begins with. It claims nothing if the
// name could stand for another lock by now: if a field on the way is a pointer,
// or if the variable is one and gets another value anywhere.
func (t *Text) Root(p Lock) (Root, bool) {
	v := p.root
	if v == nil || p.hop || isPointer(v.Type()) && t.assigned(v) {
		return Root{}, false
	}
	r := Root{Key: strconv.Itoa(int(v.Pos())) + p.chain, Param: -1}
	if isPointer(v.Type()) {
		r.Way = types.TypeString(deref(v.Type()), nil) + p.chain
	}
	if v.Pkg() != nil && v.Parent() == v.Pkg().Scope() {
		r.Global = true
	} else if r.Owner = t.owner(v); r.Owner != nil {
		r.Many, r.Param = r.Owner.repeats(v), slices.Index(t.parameters(r.Owner), v)
	}
	return r, true
}

// Passed returns what a caller calls a lock whose Root is a parameter: the
// argument, and the fields from there. The call is in a line of a file and, if
// the caller is not nil, in its body. It keeps its Name. Passed claims nothing
// if the line does not call that function exactly once, by its name, with an
// argument for the parameter.
func (t *Text) Passed(p Lock, file string, line int, caller *Function) (Lock, bool) {
	r, ok := t.Root(p)
	if !ok || r.Param < 0 {
		return Lock{}, false
	}
	arg := t.argument(r.Owner, r.Param, file, line, caller)
	if arg == nil {
		return Lock{}, false
	}
	q := t.pathOf(arg)
	_, address := ast.Unparen(arg).(*ast.UnaryExpr)
	q.hop = q.chain != "" && (q.hop || isPointer(t.typeOf(arg)) && !address)
	q.chain += p.chain
	q.class, q.Kind, q.Name = p.class, p.Kind, p.Name
	return q, true
}

// argument finds the expression that a line passes for a parameter.
func (t *Text) argument(f *Function, n int, file string, line int, caller *Function) ast.Expr {
	decl, ok := f.node.(*ast.FuncDecl)
	if !ok {
		return nil
	}
	object, _ := t.names().info.Defs[decl.Name].(*types.Func)
	var found *ast.CallExpr
	calls := 0
	t.inspect(file, line, func(node ast.Node) {
		call, ok := node.(*ast.CallExpr)
		if !ok || object == nil || t.names().callee(call) != object {
			return
		}
		if caller != nil && (call.Pos() < caller.body.Pos() || call.End() > caller.body.End()) {
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
			if s := t.names().info.Selections[sel]; s == nil || s.Kind() != types.MethodVal || len(s.Index()) > 1 {
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

func (t *Text) typeOf(e ast.Expr) types.Type {
	if typ := t.names().info.TypeOf(e); typ != nil {
		return typ
	}
	return types.Typ[types.Invalid]
}

// parameters returns the variables of receiver and parameters in the order in
// which they are passed; nil for those without a name.
func (t *Text) parameters(f *Function) []*types.Var {
	var all []*types.Var
	add := func(list *ast.FieldList) {
		if list == nil {
			return
		}
		for _, field := range list.List {
			if len(field.Names) == 0 {
				all = append(all, nil)
			}
			for _, name := range field.Names {
				v, _ := t.names().info.Defs[name].(*types.Var)
				all = append(all, v)
			}
		}
	}
	if d, ok := f.node.(*ast.FuncDecl); ok {
		add(d.Recv)
	}
	add(f.typ.Params)
	return all
}

// owner returns the innermost function that declares a variable.
func (t *Text) owner(v *types.Var) *Function {
	var found *Function
	for _, c := range t.functions() {
		if c.node.Pos() <= v.Pos() && v.Pos() < c.node.End() {
			found = c // inner ones come later
		}
	}
	return found
}

// repeats tells whether a function declares a variable in a loop, so that one
// run of it makes several.
func (f *Function) repeats(v *types.Var) bool {
	loop := false
	ast.Inspect(f.body, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.ForStmt, *ast.RangeStmt, *ast.LabeledStmt:
			if n.Pos() <= v.Pos() && v.Pos() < n.End() {
				loop = true
			}
		}
		return true
	})
	return loop
}

// assigned tells whether a variable gets another value than its first, as far
// as the text shows.
func (t *Text) assigned(v *types.Var) bool {
	uses := t.names().info.Uses
	is := func(e ast.Expr) bool {
		id, ok := ast.Unparen(e).(*ast.Ident)
		return ok && uses[id] == v
	}
	found := false
	for _, file := range t.files() {
		ast.Inspect(t.trees[file], func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				for _, e := range n.Lhs {
					found = found || is(e)
				}
			case *ast.RangeStmt:
				found = found || n.Key != nil && is(n.Key) || n.Value != nil && is(n.Value)
			case *ast.UnaryExpr:
				found = found || n.Op == token.AND && is(n.X)
			}
			return !found
		})
	}
	return found
}
