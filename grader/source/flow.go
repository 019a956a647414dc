package source

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// A way is where break or continue lead.
type way struct {
	label         string
	loop          bool
	breaks, nexts *state
}

// A leaving is a return: the line, and the state there.
type leaving struct {
	line int
	*state
}

// A walk follows the ways through one function.
type walk struct {
	src     *Text
	body    *ast.BlockStmt
	line    int    // the line that is asked for
	inner   string // what is called there, "" if nothing is
	found   *state // on reaching it
	ways    []*way
	returns []leaving
	label   string // of the statement that comes
	steps   int
	lost    bool // by a goto, or in a maze
}

// maxSteps bounds the work for one function; loops in loops are walked often.
const maxSteps = 20000

// at returns the state on reaching a line of a function, from which a function
// by the name of inner was called; nil if the text does not tell.
func (t *Text) at(f *Function, line int, inner string) *state {
	asked := question{f, line, inner}
	if st, ok := t.states[asked]; ok {
		return st
	}
	w := &walk{src: t, line: line, inner: inner}
	w.run(f)
	if w.lost {
		w.found = nil
	}
	if t.states == nil {
		t.states = map[question]*state{}
	}
	t.states[asked] = w.found
	return w.found
}

// A question is asked once for many goroutines that do the same.
type question struct {
	f     *Function
	line  int
	inner string
}

func (w *walk) run(f *Function) {
	st := &state{held: map[string]Grip{}, freed: map[string]Lock{}, later: map[string]Lock{}}
	w.body = f.body
	if st = w.block(f.body, st); st != nil {
		end := w.src.lineOf(f.body.Rbrace)
		w.leave(end, st, end == w.line)
	}
}

// stillIn tells whether the goroutine is at work on the results of a return,
// and not yet in the defers.
func (w *walk) stillIn(stmt *ast.ReturnStmt) bool {
	if w.inner == "" {
		return true // it waits right there, for a channel
	}
	called := false
	for _, e := range stmt.Results {
		ast.Inspect(e, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			called = called || ok && lastName(dotted(call.Fun)) == lastName(w.inner)
			return true
		})
	}
	ast.Inspect(w.body, func(n ast.Node) bool {
		d, ok := n.(*ast.DeferStmt)
		if ok && lastName(dotted(d.Call.Fun)) == lastName(w.inner) {
			called = false
		}
		return true
	})
	return called
}

// lastName returns the part of a name behind the last dot: "c.n" -> "n".
func lastName(name string) string {
	return name[strings.LastIndexByte(name, '.')+1:]
}

// dotted prints a name such as a.b.c, and nothing else.
func dotted(e ast.Expr) string {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		if x := dotted(e.X); x != "" {
			return x + "." + e.Sel.Name
		}
		return e.Sel.Name
	}
	return ""
}

// leave notes a return. Defers run there, so what they unlock is not sure in
// that line.
func (w *walk) leave(line int, st *state, here bool) {
	w.returns = append(w.returns, leaving{line, st.clone()})
	if here {
		w.found = meet(w.found, st.unwinding())
	}
}

func meet(a, b *state) *state {
	if a == nil {
		return b.clone()
	}
	return join(a, b)
}

// pass notes the state if the nodes from one position to another cover the line.
func (w *walk) pass(from, to token.Pos, st *state) {
	if w.src.lineOf(from) <= w.line && w.line <= w.src.lineOf(to) && st != nil {
		w.found = meet(w.found, st)
	}
}

func (w *walk) block(b *ast.BlockStmt, st *state) *state {
	if b == nil {
		return st
	}
	return w.list(b.List, st)
}

func (w *walk) list(list []ast.Stmt, st *state) *state {
	for _, stmt := range list {
		st = w.stmt(stmt, st)
	}
	return st
}

// stmt returns the state behind a statement; nil if nothing gets there.
func (w *walk) stmt(stmt ast.Stmt, st *state) *state {
	if w.steps++; w.steps > maxSteps {
		w.lost = true
	}
	if st == nil || w.lost {
		return nil
	}
	if stmt == nil {
		return st
	}
	label := w.label
	w.label = ""
	switch stmt := stmt.(type) {
	case *ast.BlockStmt:
		return w.block(stmt, st)
	case *ast.LabeledStmt:
		w.label = stmt.Label.Name
		return w.stmt(stmt.Stmt, st)
	case *ast.IfStmt:
		return w.branch(stmt, st)
	case *ast.ForStmt:
		return w.loop(label, stmt, st)
	case *ast.RangeStmt:
		return w.loop(label, stmt, st)
	case *ast.SwitchStmt:
		w.pass(stmt.Pos(), stmt.Body.Lbrace, st)
		st = w.effects(stmt.Tag, w.stmt(stmt.Init, st.clone()))
		return w.cases(label, stmt.Body, st)
	case *ast.TypeSwitchStmt:
		w.pass(stmt.Pos(), stmt.Body.Lbrace, st)
		st = w.stmt(stmt.Init, st.clone())
		return w.cases(label, stmt.Body, w.stmt(stmt.Assign, st))
	case *ast.SelectStmt:
		w.pass(stmt.Pos(), stmt.Body.Lbrace, st)
		return w.cases(label, stmt.Body, st)
	case *ast.BranchStmt:
		w.jump(stmt, st)
		return nil
	case *ast.ReturnStmt:
		here := w.src.lineOf(stmt.Pos()) <= w.line && w.line <= w.src.lineOf(stmt.End())
		if here && (len(st.later) == 0 || w.stillIn(stmt)) {
			w.found = meet(w.found, st)
			here = false
		}
		for _, e := range stmt.Results {
			st = w.effects(e, st)
		}
		if st != nil {
			w.leave(w.src.lineOf(stmt.Pos()), st, here)
		}
		return nil
	case *ast.DeferStmt:
		w.pass(stmt.Pos(), stmt.End(), st)
		st = st.clone()
		for _, p := range w.unlocks(stmt.Call) {
			st.later[p.key()] = p
		}
		return st
	case *ast.GoStmt:
		w.pass(stmt.Pos(), stmt.End(), st)
		st = st.clone()
		for _, p := range w.unlocks(stmt.Call) {
			st.doubt(p) // the new goroutine may unlock what this one has locked
		}
		return st
	default:
		w.pass(stmt.Pos(), stmt.End(), st)
		return w.effects(stmt, st)
	}
}

func (w *walk) branch(stmt *ast.IfStmt, st *state) *state {
	w.pass(stmt.Pos(), stmt.Body.Lbrace, st)
	st = w.stmt(stmt.Init, st.clone())
	st = w.effects(stmt.Cond, st)
	if st == nil {
		return nil
	}
	yes := w.block(stmt.Body, w.tried(stmt.Cond, true, st))
	no := w.tried(stmt.Cond, false, st)
	if stmt.Else != nil {
		no = w.stmt(stmt.Else, no)
	}
	return either(yes, no)
}

func either(a, b *state) *state {
	if a == nil && b == nil {
		return nil
	}
	return join(a, b)
}

// tried returns the state once it is known how a condition came out: behind
// "if x.TryLock()" the lock is held.
func (w *walk) tried(cond ast.Expr, outcome bool, st *state) *state {
	st = st.clone()
	switch cond := ast.Unparen(cond).(type) {
	case *ast.UnaryExpr:
		if cond.Op == token.NOT {
			return w.tried(cond.X, !outcome, st)
		}
	case *ast.BinaryExpr:
		if outcome && cond.Op == token.LAND || !outcome && cond.Op == token.LOR {
			return w.tried(cond.Y, outcome, w.tried(cond.X, outcome, st))
		}
	case *ast.CallExpr:
		if p, op, ok := w.src.lockCall(cond); ok && (op == "TryLock" || op == "TryRLock") {
			if outcome {
				st.take(p, op[len("Try"):], w.src.lineOf(cond.Pos()), true)
			} else {
				delete(st.held, p.key())
			}
		}
	}
	return st
}

// loop walks a loop until nothing new comes of it.
func (w *walk) loop(label string, stmt ast.Stmt, st *state) *state {
	var body *ast.BlockStmt
	var cond ast.Expr
	var post ast.Stmt
	endless := false
	switch stmt := stmt.(type) {
	case *ast.ForStmt:
		body, cond, post, endless = stmt.Body, stmt.Cond, stmt.Post, stmt.Cond == nil
		st = w.stmt(stmt.Init, st.clone())
	case *ast.RangeStmt:
		body = stmt.Body
		w.pass(stmt.Pos(), stmt.Body.Lbrace, st)
		st = w.effects(stmt.X, st)
	}
	head, found, returns := st, w.found, len(w.returns)
	for {
		w.found, w.returns = found, w.returns[:returns]
		here := &way{label: label, loop: true}
		w.ways = append(w.ways, here)
		w.pass(stmt.Pos(), body.Lbrace, head)
		in := head
		if cond != nil {
			in = w.tried(cond, true, w.effects(cond, head))
		}
		back := either(w.block(body, in), here.nexts)
		if post != nil {
			back = w.stmt(post, back)
		}
		w.ways = w.ways[:len(w.ways)-1]
		next := either(head, back)
		if w.lost {
			return nil
		}
		if same(head, next) {
			if endless {
				return here.breaks
			}
			out := head
			if cond != nil {
				out = w.tried(cond, false, w.effects(cond, head))
			}
			return either(out, here.breaks)
		}
		head = next
	}
}

// cases walks the clauses of a switch or select.
func (w *walk) cases(label string, body *ast.BlockStmt, st *state) *state {
	if st == nil {
		return nil
	}
	here := &way{label: label}
	w.ways = append(w.ways, here)
	var out, through *state
	whole := false // one of the clauses is taken for certain
	for _, c := range body.List {
		in := st.clone()
		var list []ast.Stmt
		switch c := c.(type) {
		case *ast.CaseClause:
			w.pass(c.Pos(), c.Colon, in)
			whole = whole || c.List == nil
			for _, e := range c.List {
				in = w.effects(e, in)
			}
			list = c.Body
		case *ast.CommClause:
			w.pass(c.Pos(), c.Colon, in)
			whole = true
			if c.Comm != nil {
				in = w.effects(c.Comm, in)
			}
			list = c.Body
		}
		in = either(in, through)
		through = nil
		if n := len(list); n > 0 {
			if b, ok := list[n-1].(*ast.BranchStmt); ok && b.Tok == token.FALLTHROUGH {
				through = w.list(list[:n-1], in)
				continue
			}
		}
		out = either(out, w.list(list, in))
	}
	if !whole {
		out = either(out, st)
	}
	w.ways = w.ways[:len(w.ways)-1]
	return either(out, here.breaks)
}

func (w *walk) jump(stmt *ast.BranchStmt, st *state) {
	w.pass(stmt.Pos(), stmt.End(), st)
	for i := len(w.ways) - 1; i >= 0; i-- {
		here := w.ways[i]
		if stmt.Label != nil && stmt.Label.Name != here.label {
			continue
		}
		switch {
		case stmt.Tok == token.BREAK:
			here.breaks = either(here.breaks, st)
			return
		case stmt.Tok == token.CONTINUE && here.loop:
			here.nexts = either(here.nexts, st)
			return
		}
	}
	w.lost = true // goto, or break out of a labeled block
}

// effects returns the state behind the calls in an expression or statement
// that has no other statements in it; nil if one of them ends the goroutine.
func (w *walk) effects(n ast.Node, st *state) *state {
	if st == nil || n == nil {
		return st
	}
	st = st.clone()
	dead := false
	var visit func(ast.Node) bool
	visit = func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.AssignStmt:
			for _, e := range n.Rhs {
				ast.Inspect(e, visit)
			}
			for _, e := range n.Lhs {
				ast.Inspect(e, visit)
				w.reassign(e, st)
			}
			return false
		case *ast.CallExpr:
			ast.Inspect(n.Fun, visit)
			for _, arg := range n.Args {
				ast.Inspect(arg, visit)
			}
			dead = w.call(n, st) || dead
			return false
		}
		return true
	}
	ast.Inspect(n, visit)
	if dead {
		return nil
	}
	return st
}

// reassign forgets what was known under the name of a variable that changes.
func (w *walk) reassign(e ast.Expr, st *state) {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return
	}
	v, _ := w.src.names().info.Uses[id].(*types.Var)
	if v == nil || !isPointer(v.Type()) {
		return
	}
	for key, g := range st.held {
		if g.root == v {
			delete(st.held, key)
			g.Sure, g.root = false, nil
			st.held["formerly "+key] = g
		}
	}
}
