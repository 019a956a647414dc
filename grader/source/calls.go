package source

import (
	"go/ast"
	"go/types"
	"maps"
	"slices"
)

// A summary is what calling a function does to locks.
type summary struct {
	returns []leaving
	takes   []Grip // perhaps still held when it returns
	frees   []Lock // perhaps unlocked without having been taken by it
	lost    bool
}

func (t *Text) summary(f *Function) *summary {
	if t.flows == nil {
		t.flows = map[ast.Node]*summary{}
	}
	if sum := t.flows[f.node]; sum != nil {
		return sum
	}
	sum := &summary{}
	t.flows[f.node] = sum // for those who call themselves
	w := &walk{src: t, line: -1}
	w.run(f)
	sum.returns, sum.lost = w.returns, w.lost
	for _, r := range w.returns {
		for _, key := range slices.Sorted(maps.Keys(r.held)) {
			if g := r.held[key]; !r.deferred(g) {
				sum.takes = append(sum.takes, g)
			}
		}
		for _, key := range slices.Sorted(maps.Keys(r.freed)) {
			sum.frees = append(sum.frees, r.freed[key])
		}
		for _, key := range slices.Sorted(maps.Keys(r.later)) {
			if _, ok := r.held[key]; !ok {
				sum.frees = append(sum.frees, r.later[key])
			}
		}
	}
	return sum
}

// call applies what a call does to locks, and tells whether it never returns.
func (w *walk) call(call *ast.CallExpr, st *state) (dead bool) {
	line := w.src.lineOf(call.Pos())
	if p, op, ok := w.src.lockCall(call); ok {
		switch op {
		case "Lock", "RLock":
			loose := slices.ContainsFunc(w.src.unlockedElsewhere(), p.Alike)
			st.take(p, op, line, !loose)
		case "TryLock", "TryRLock":
			st.take(p, op[len("Try"):], line, false)
		default:
			st.release(p)
		}
		return false
	}
	switch dotted(call.Fun) {
	case "panic", "runtime.Goexit", "os.Exit", "log.Fatal", "log.Fatalf", "log.Panic", "log.Panicf":
		return true
	}
	for _, f := range w.targets(call) {
		sum := w.src.summary(f)
		for _, p := range sum.frees {
			p.root = nil
			st.doubt(p)
			st.freed["in a call "+p.key()] = p
		}
		for _, g := range sum.takes {
			g.Sure, g.Left, g.root = false, true, nil
			if _, ok := st.held[g.key()]; !ok {
				st.held["in a call "+g.key()] = g
			}
		}
	}
	return false
}

// targets returns the functions of the submission that a call may run: the one
// it names, literals among its arguments, and if the program decides only while
// it runs, every literal and every method of that name.
func (w *walk) targets(call *ast.CallExpr) []*Function {
	n := w.src.names()
	var all []*Function
	if tv, ok := n.info.Types[call.Fun]; ok && (tv.IsType() || tv.IsBuiltin()) {
		return nil
	}
	named := n.callee(call)
	f := w.src.declared(named)
	switch {
	case f != nil:
		all = append(all, f)
	case named != nil && named.Pkg() != nil && named.Pkg().Path() == "sync":
	default:
		sel, isSel := ast.Unparen(call.Fun).(*ast.SelectorExpr)
		if isSel {
			if id, ok := sel.X.(*ast.Ident); ok {
				if _, ok := n.info.Uses[id].(*types.PkgName); ok {
					break // of another package
				}
			}
		}
		for _, c := range w.src.functions() {
			if d, ok := c.node.(*ast.FuncDecl); c.name == "" || ok && isSel && d.Recv != nil && d.Name.Name == sel.Sel.Name {
				all = append(all, c)
			}
		}
	}
	for _, arg := range call.Args {
		if lit, ok := ast.Unparen(arg).(*ast.FuncLit); ok {
			all = append(all, w.src.literal(lit)...)
		}
	}
	return all
}

func (t *Text) literal(lit *ast.FuncLit) []*Function {
	t.functions()
	if f := t.byNode[lit.Pos()]; f != nil && f.node == lit {
		return []*Function{f}
	}
	return nil
}

// unlocks returns what a deferred call, or one in a new goroutine, may unlock.
func (w *walk) unlocks(call *ast.CallExpr) []Lock {
	if p, op, ok := w.src.lockCall(call); ok {
		if op == "Unlock" || op == "RUnlock" {
			return []Lock{p}
		}
		return nil
	}
	var all []Lock
	if lit, ok := ast.Unparen(call.Fun).(*ast.FuncLit); ok {
		ast.Inspect(lit.Body, func(n ast.Node) bool {
			if c, ok := n.(*ast.CallExpr); ok {
				if p, op, ok := w.src.lockCall(c); ok && (op == "Unlock" || op == "RUnlock") {
					all = append(all, p)
				}
			}
			return true
		})
		for _, f := range w.src.literal(lit) {
			all = append(all, w.src.summary(f).frees...)
		}
		return all
	}
	for _, f := range w.targets(call) {
		for _, p := range w.src.summary(f).frees {
			p.root = nil
			all = append(all, p)
		}
	}
	return all
}

// unlockedElsewhere returns the locks that may be unlocked behind the back of
// whoever took them: by another goroutine, or through a value such as x.Unlock.
// Of these it is never sure who holds them.
func (t *Text) unlockedElsewhere() []Lock {
	if t.loose != nil {
		return t.loose
	}
	t.loose = []Lock{}
	var loose []Lock
	calls := map[ast.Node]bool{} // a literal or x.Unlock that is called where it stands
	w := &walk{src: t}
	for _, file := range t.files() {
		ast.Inspect(t.trees[file], func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt:
				loose = append(loose, w.unlocks(n.Call)...)
			case *ast.CallExpr:
				calls[ast.Unparen(n.Fun)] = true
			case *ast.FuncLit:
				if !calls[n] {
					for _, f := range t.literal(n) {
						loose = append(loose, t.summary(f).frees...)
					}
				}
			case *ast.SelectorExpr:
				if (n.Sel.Name == "Unlock" || n.Sel.Name == "RUnlock") && !calls[n] {
					if p, ok := t.lockOf(n); ok {
						loose = append(loose, p)
					}
				}
			}
			return true
		})
	}
	t.loose, t.flows = append(t.loose, loose...), nil
	return t.loose
}
