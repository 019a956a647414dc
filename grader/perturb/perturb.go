// Package perturb rewrites admitted source so that schedules vary.
//
// Before each statement it puts a call that now and then gives the processor
// away (package yield), and the same between reading a value with a call such
// as x.Load() and using it in the same expression. Lines and columns stay the
// learner's: line directives follow what is put in. Source goes in, source
// comes out; nothing is run.
package perturb

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
)

// yieldPath is the package whose functions are called, name what it is called
// in the rewritten file. No learner's code can know it by accident.
const (
	yieldPath = "github.com/concurrency-katas/katas/grader/kit/yield"
	name      = "zz_katas_yield"
)

// An insertion is text that goes before the byte at offset.
type insertion struct {
	offset int
	text   string
	resume bool // a line directive has to follow
}

// Rewrite returns the source with the calls in it. The places are numbered
// from first; it returns the next free number. Source that does not parse, or
// that has comments (they could be directives), is returned as it is.
func Rewrite(src string, first int) (out string, next int) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", src, parser.SkipObjectResolution|parser.ParseComments)
	if err != nil || len(file.Comments) > 0 {
		return src, first
	}
	r := &rewriter{file: fset.File(file.Pos()), place: first}
	ast.Inspect(file, r.visit)
	if r.place == first {
		return src, first
	}
	r.add(insertion{offset: r.file.Offset(file.Name.End()), text: fmt.Sprintf("; import %s %q", name, yieldPath)})
	return r.apply(src), r.place
}

type rewriter struct {
	file       *token.File
	place      int
	insertions []insertion
}

func (r *rewriter) add(i insertion) { r.insertions = append(r.insertions, i) }

func (r *rewriter) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.BlockStmt:
		r.statements(n.List)
	case *ast.CaseClause:
		r.statements(n.Body)
	case *ast.CommClause:
		r.statements(n.Body)
	case *ast.BinaryExpr:
		r.value(n.X)
		r.value(n.Y)
	case *ast.CallExpr:
		if len(n.Args) > 1 { // f(g()) may pass on more than one value
			for _, arg := range n.Args {
				r.value(arg)
			}
		}
	}
	return true
}

func (r *rewriter) statements(list []ast.Stmt) {
	for _, s := range list {
		switch s.(type) {
		case *ast.EmptyStmt, *ast.CaseClause, *ast.CommClause:
			continue
		}
		r.add(insertion{offset: r.file.Offset(s.Pos()), text: fmt.Sprintf("%s.At(%d);", name, r.place), resume: true})
		r.place++
	}
}

// value wraps a method call without arguments, such as x.Load(), that stands
// where exactly one value is expected.
func (r *rewriter) value(e ast.Expr) {
	call, ok := e.(*ast.CallExpr)
	if !ok || len(call.Args) > 0 {
		return
	}
	if _, ok := call.Fun.(*ast.SelectorExpr); !ok {
		return
	}
	r.add(insertion{offset: r.file.Offset(call.Pos()), text: fmt.Sprintf("%s.After(%d,", name, r.place), resume: true})
	r.add(insertion{offset: r.file.Offset(call.End()), text: ")", resume: true})
	r.place++
}

// apply puts the insertions in, each followed by a directive that names the
// position at which the learner's text goes on.
func (r *rewriter) apply(src string) string {
	slices.SortStableFunc(r.insertions, func(a, b insertion) int { return a.offset - b.offset })
	var out bytes.Buffer
	at := 0
	for i, ins := range r.insertions {
		out.WriteString(src[at:ins.offset])
		at = ins.offset
		out.WriteString(ins.text)
		last := i+1 == len(r.insertions) || r.insertions[i+1].offset > ins.offset
		if ins.resume && last {
			p := r.file.Position(r.file.Pos(ins.offset))
			fmt.Fprintf(&out, "/*line :%d:%d*/", p.Line, p.Column)
		}
	}
	out.WriteString(src[at:])
	return out.String()
}
