package diagnose

import (
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
)

// A function is a declared function or a function literal of the submission.
type function struct {
	file     string
	node     ast.Node // *ast.FuncDecl or *ast.FuncLit
	typ      *ast.FuncType
	body     *ast.BlockStmt
	name     string // as in a stack trace, "account.deposit"; of a literal: ""
	from, to int    // lines
}

// functions returns all functions of the submission, outer before inner.
func (s *source) functions() []*function {
	if s.funcs != nil {
		return s.funcs
	}
	s.funcs, s.byNode = []*function{}, map[token.Pos]*function{}
	for _, file := range s.files() {
		ast.Inspect(s.trees[file], func(n ast.Node) bool {
			f := &function{file: file, node: n}
			switch n := n.(type) {
			case *ast.FuncDecl:
				f.typ, f.body, f.name = n.Type, n.Body, n.Name.Name
				if recv := receiver(n); recv != "" {
					f.name = recv + "." + f.name
				}
			case *ast.FuncLit:
				f.typ, f.body = n.Type, n.Body
			default:
				return true
			}
			if f.body != nil {
				f.from, f.to = s.lineOf(n.Pos()), s.lineOf(n.End())
				s.funcs = append(s.funcs, f)
				if d, ok := n.(*ast.FuncDecl); ok {
					s.byNode[d.Name.Pos()] = f
				} else {
					s.byNode[n.Pos()] = f
				}
			}
			return true
		})
	}
	return s.funcs
}

// receiver returns the name of a method's type.
func receiver(d *ast.FuncDecl) string {
	if d.Recv == nil || len(d.Recv.List) != 1 {
		return ""
	}
	t := d.Recv.List[0].Type
	for {
		switch x := t.(type) {
		case *ast.StarExpr:
			t = x.X
		case *ast.ParenExpr:
			t = x.X
		case *ast.IndexExpr:
			t = x.X
		case *ast.IndexListExpr:
			t = x.X
		case *ast.Ident:
			return x.Name
		default:
			return ""
		}
	}
}

func (s *source) lineOf(p token.Pos) int { return s.fset.Position(p).Line }

var (
	literalName = regexp.MustCompile(`\.func\d+(\.\d+)*`)
	madeUp      = regexp.MustCompile(`\.(gowrap|deferwrap)\d+`)
	rangeBody   = regexp.MustCompile(`-range\d+`)
)

// function finds the function that a frame of the submission is in. It returns
// nil when that is not certain, as with two literals in one line.
func (s *source) function(f frame) *function {
	file := s.name(f.file)
	if file == "" {
		file = f.file
	}
	fn := rangeBody.ReplaceAllString(withoutTypes(f.fn), "") // the body of a range over a function
	if madeUp.MatchString(fn) {
		return nil
	}
	literal := literalName.MatchString(fn)
	var found *function
	for _, c := range s.functions() {
		if c.file != file || f.line < c.from || f.line > c.to || literal != (c.name == "") {
			continue
		}
		switch {
		case !literal && c.name != shortFunc(fn):
			continue
		case found == nil, c.from > found.from && c.to <= found.to:
			found = c
		case c.from == found.from || f.line == c.from || f.line == c.to:
			return nil // which of the two?
		}
	}
	if found == nil || literal {
		return s.onlyLiteral(found, f.line)
	}
	return found
}

// onlyLiteral returns the literal unless a line could also be in another one.
func (s *source) onlyLiteral(found *function, line int) *function {
	if found == nil {
		return nil
	}
	for _, c := range s.functions() {
		if c == found || c.name != "" || c.file != found.file || line < c.from || line > c.to {
			continue
		}
		around := c.node.Pos() < found.node.Pos() && found.node.End() < c.node.End()
		if !around || line == found.from || line == found.to {
			return nil
		}
	}
	return found
}

// declared returns the function that a types.Func names.
func (s *source) declared(f *types.Func) *function {
	if f == nil {
		return nil
	}
	s.functions()
	return s.byNode[f.Pos()]
}

// object returns the types.Func of a declared function.
func (s *source) object(f *function) *types.Func {
	if d, ok := f.node.(*ast.FuncDecl); ok {
		obj, _ := s.names().info.Defs[d.Name].(*types.Func)
		return obj
	}
	return nil
}

// parameters returns the variables of receiver and parameters in the order in
// which a stack trace prints their values; nil for those without a name.
func (s *source) parameters(f *function) []*types.Var {
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
				v, _ := s.names().info.Defs[name].(*types.Var)
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
func (s *source) owner(v *types.Var) *function {
	var found *function
	for _, c := range s.functions() {
		if c.node.Pos() <= v.Pos() && v.Pos() < c.node.End() {
			found = c // inner ones come later
		}
	}
	return found
}

// repeats tells whether a variable is declared in a loop, so that one run of
// its function makes several. There is only one of a variable outside of all
// functions.
func (s *source) repeats(v *types.Var, in *function) bool {
	if in == nil {
		return false
	}
	loop := false
	ast.Inspect(in.body, func(n ast.Node) bool {
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
func (s *source) assigned(v *types.Var) bool {
	uses := s.names().info.Uses
	is := func(e ast.Expr) bool {
		id, ok := ast.Unparen(e).(*ast.Ident)
		return ok && uses[id] == v
	}
	found := false
	for _, file := range s.files() {
		ast.Inspect(s.trees[file], func(n ast.Node) bool {
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
