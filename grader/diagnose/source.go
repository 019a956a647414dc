package diagnose

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"path"
	"strings"
)

// source answers questions about the submission's text.
type source struct {
	dir   string
	text  map[string][]string // file name -> lines
	trees map[string]*ast.File
	fset  *token.FileSet

	naming *naming // made when somebody asks
	funcs  []*function
	byNode map[token.Pos]*function // by the position of a name or a literal
	flows  map[ast.Node]*summary
	states map[question]*state
	loose  []lockPath // locks that somebody may unlock who has not taken them
}

func newSource(dir string, files map[string]string) *source {
	s := &source{dir: path.Clean(dir), text: map[string][]string{}, trees: map[string]*ast.File{}, fset: token.NewFileSet()}
	for name, src := range files {
		s.text[name] = strings.Split(src, "\n")
		if tree, err := parser.ParseFile(s.fset, name, src, parser.SkipObjectResolution); err == nil {
			s.trees[name] = tree
		}
	}
	return s
}

// name returns the submission's name for a file of a stack trace, or "".
func (s *source) name(file string) string {
	name, inside := strings.CutPrefix(strings.ReplaceAll(file, `\`, "/"), s.dir+"/")
	if _, ok := s.text[name]; !inside || !ok {
		return ""
	}
	return name
}

// first returns the innermost frame that is the submission's.
func (s *source) first(frames []frame) (frame, bool) {
	for _, f := range frames {
		if name := s.name(f.file); name != "" {
			f.file = name
			return f, true
		}
	}
	return frame{}, false
}

// line returns the text of a line, trimmed.
func (s *source) line(file string, n int) string {
	lines := s.text[file]
	if n < 1 || n > len(lines) {
		return ""
	}
	text := strings.TrimSpace(lines[n-1])
	if i := strings.Index(text, "//"); i > 0 {
		text = strings.TrimSpace(text[:i])
	}
	return text
}

// variables returns what a line reads or writes that goroutines could share,
// the likeliest first: what it writes, then fields and elements, then names.
func (s *source) variables(file string, line int) []string {
	tree := s.trees[file]
	if tree == nil {
		return nil
	}
	var written, fields, names []string
	here := func(n ast.Node) bool { return s.fset.Position(n.Pos()).Line == line }
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
					written = append(written, s.print(e))
				}
			}
		case *ast.IncDecStmt:
			if here(n) {
				written = append(written, s.print(n.X))
			}
		case *ast.SelectorExpr, *ast.IndexExpr:
			if here(n) {
				fields = append(fields, s.print(n))
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

// operand returns the x of a call x.Lock(), x.Wait() and so on in a line.
func (s *source) operand(file string, line int, methods ...string) string {
	var found string
	s.inspect(file, line, func(n ast.Node) {
		call, ok := n.(*ast.CallExpr)
		if !ok || found != "" {
			return
		}
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
			for _, m := range methods {
				if sel.Sel.Name == m {
					found = s.print(sel.X)
				}
			}
		}
	})
	return found
}

// channel returns the channel that a line receives from or sends to.
func (s *source) channel(file string, line int, send bool) string {
	var found string
	s.inspect(file, line, func(n ast.Node) {
		switch n := n.(type) {
		case *ast.SendStmt:
			if send {
				found = s.print(n.Chan)
			}
		case *ast.UnaryExpr:
			if !send && n.Op == token.ARROW {
				found = s.print(n.X)
			}
		case *ast.RangeStmt:
			if !send && found == "" {
				found = s.print(n.X)
			}
		}
	})
	return found
}

// inspect visits the nodes that begin in a line.
func (s *source) inspect(file string, line int, visit func(ast.Node)) {
	tree := s.trees[file]
	if tree == nil {
		return
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		if n == nil {
			return false
		}
		if s.fset.Position(n.Pos()).Line == line {
			visit(n)
		}
		return true
	})
}

func (s *source) print(n ast.Node) string {
	var b bytes.Buffer
	if err := printer.Fprint(&b, s.fset, n); err != nil {
		return ""
	}
	return b.String()
}
