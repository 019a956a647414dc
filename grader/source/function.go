package source

import (
	"go/ast"
	"go/token"
	"go/types"
)

// A Function is a declared function or a function literal of the submission.
// Equal pointers are the same function.
type Function struct {
	file     string
	node     ast.Node // *ast.FuncDecl or *ast.FuncLit
	typ      *ast.FuncType
	body     *ast.BlockStmt
	name     string // "account.deposit"; of a literal: ""
	from, to int    // lines
}

// functions returns all functions of the submission, outer before inner.
func (t *Text) functions() []*Function {
	if t.funcs != nil {
		return t.funcs
	}
	t.funcs, t.byNode = []*Function{}, map[token.Pos]*Function{}
	for _, file := range t.files() {
		ast.Inspect(t.trees[file], func(n ast.Node) bool {
			f := &Function{file: file, node: n}
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
				f.from, f.to = t.lineOf(n.Pos()), t.lineOf(n.End())
				t.funcs = append(t.funcs, f)
				if d, ok := n.(*ast.FuncDecl); ok {
					t.byNode[d.Name.Pos()] = f
				} else {
					t.byNode[n.Pos()] = f
				}
			}
			return true
		})
	}
	return t.funcs
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

func (t *Text) lineOf(p token.Pos) int { return t.fset.Position(p).Line }

// Function finds the function that a line of a file is in: the declared one of
// that name, "deposit" or of a method "account.deposit", or the function literal
// if the name is "". It returns nil when that is not certain, as with two
// literals in one line.
func (t *Text) Function(file string, line int, name string) *Function {
	var found *Function
	for _, c := range t.functions() {
		if c.file != file || line < c.from || line > c.to || c.name != name {
			continue
		}
		switch {
		case found == nil, c.from > found.from && c.to <= found.to:
			found = c
		case c.from == found.from || line == c.from || line == c.to:
			return nil // which of the two?
		}
	}
	if name == "" {
		return t.onlyLiteral(found, line)
	}
	return found
}

// onlyLiteral returns the literal unless a line could also be in another one.
func (t *Text) onlyLiteral(found *Function, line int) *Function {
	if found == nil {
		return nil
	}
	for _, c := range t.functions() {
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
func (t *Text) declared(f *types.Func) *Function {
	if f == nil {
		return nil
	}
	t.functions()
	return t.byNode[f.Pos()]
}
