// Package source answers questions about the text of a submission, as far as the
// text alone decides: what a line does, which function holds it, what a name
// stands for, which locks are held on reaching a line, who forgets to unlock.
//
// The submission is read and never run, and of other packages only sync is
// known. Where the text leaves a doubt, a method says that it claims nothing.
package source

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"path"
	"strings"
)

// A Text is the source of a submission. It remembers answers, and is for one
// goroutine at a time.
type Text struct {
	dir   string
	lines map[string][]string // by file name
	trees map[string]*ast.File
	fset  *token.FileSet

	naming *naming // made when somebody asks
	funcs  []*Function
	byNode map[token.Pos]*Function // by the position of a name or a literal
	flows  map[ast.Node]*summary
	states map[question]*state
	loose  []Lock // locks that somebody may unlock who has not taken them
}

// Parse returns the text of the files below a folder: path from there, with
// slashes -> source. Of a file that does not parse only the lines are known.
func Parse(dir string, files map[string]string) *Text {
	t := &Text{dir: path.Clean(dir), lines: map[string][]string{}, trees: map[string]*ast.File{}, fset: token.NewFileSet()}
	for name, src := range files {
		t.lines[name] = strings.Split(src, "\n")
		if tree, err := parser.ParseFile(t.fset, name, src, parser.SkipObjectResolution); err == nil {
			t.trees[name] = tree
		}
	}
	return t
}

// Name returns the submission's own name for a file that is given with its
// folder, or "" if it has no such file. The other methods take this name.
func (t *Text) Name(file string) string {
	name, inside := strings.CutPrefix(strings.ReplaceAll(file, `\`, "/"), t.dir+"/")
	if _, ok := t.lines[name]; !inside || !ok {
		return ""
	}
	return name
}

// Line returns a line without the space around it and the comment behind it, or
// "" if there is no such line.
func (t *Text) Line(file string, n int) string {
	lines := t.lines[file]
	if n < 1 || n > len(lines) {
		return ""
	}
	text := strings.TrimSpace(lines[n-1])
	if i := strings.Index(text, "//"); i > 0 {
		text = strings.TrimSpace(text[:i])
	}
	return text
}

// Variables returns what a line reads or writes that goroutines could share, as
// written there, the likeliest first: what it writes, then fields and elements,
// then names. These are guesses.
func (t *Text) Variables(file string, line int) []string {
	tree := t.trees[file]
	if tree == nil {
		return nil
	}
	var written, fields, names []string
	here := func(n ast.Node) bool { return t.fset.Position(n.Pos()).Line == line }
	var visit func(n ast.Node) bool
	visit = func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Field:
			return false // parameters and types
		case *ast.CallExpr:
			if sel, ok := n.Fun.(*ast.SelectorExpr); ok {
				ast.Inspect(sel.X, visit) // the method's name is no variable
			}
			for _, arg := range n.Args {
				ast.Inspect(arg, visit)
			}
			_, literal := n.Fun.(*ast.FuncLit)
			return literal
		case *ast.AssignStmt:
			if here(n) {
				for _, e := range n.Lhs {
					written = append(written, t.print(e))
				}
			}
		case *ast.IncDecStmt:
			if here(n) {
				written = append(written, t.print(n.X))
			}
		case *ast.SelectorExpr, *ast.IndexExpr:
			if here(n) {
				fields = append(fields, t.print(n))
			}
		case *ast.Ident:
			if here(n) {
				names = append(names, n.Name)
			}
		}
		return true
	}
	for _, d := range tree.Decls {
		if f, ok := d.(*ast.FuncDecl); !ok {
			continue
		} else if f.Body != nil {
			ast.Inspect(f.Body, visit)
		}
	}
	return append(append(written, fields...), names...)
}

// Operand returns the x of the first call x.Lock(), x.Wait() and so on in a line,
// as written there, or "" if no method of that name is called.
func (t *Text) Operand(file string, line int, method string) string {
	var found string
	t.inspect(file, line, func(n ast.Node) {
		call, ok := n.(*ast.CallExpr)
		if !ok || found != "" {
			return
		}
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok && sel.Sel.Name == method {
			found = t.print(sel.X)
		}
	})
	return found
}

// Channel returns the channel that a line sends to or receives from, as written
// there, or "" if it does not.
func (t *Text) Channel(file string, line int, send bool) string {
	var found string
	t.inspect(file, line, func(n ast.Node) {
		switch n := n.(type) {
		case *ast.SendStmt:
			if send {
				found = t.print(n.Chan)
			}
		case *ast.UnaryExpr:
			if !send && n.Op == token.ARROW {
				found = t.print(n.X)
			}
		case *ast.RangeStmt:
			if !send && found == "" {
				found = t.print(n.X)
			}
		}
	})
	return found
}

// inspect visits the nodes that begin in a line.
func (t *Text) inspect(file string, line int, visit func(ast.Node)) {
	tree := t.trees[file]
	if tree == nil {
		return
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		if n == nil {
			return false
		}
		if t.fset.Position(n.Pos()).Line == line {
			visit(n)
		}
		return true
	})
}

func (t *Text) print(n ast.Node) string {
	var b bytes.Buffer
	if err := printer.Fprint(&b, t.fset, n); err != nil {
		return ""
	}
	return b.String()
}
