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
	"strings"
	"unicode"
	"unicode/utf8"
)

// The names in a rewritten file of the packages whose functions are called. No
// other code can know them by accident.
const (
	yieldName  = "zz_katas_yield"
	roundsName = "zz_katas_rounds"
)

// Options say what is put in. The zero value puts in nothing.
type Options struct {
	Yield  string // import path of package yield; "" leaves schedules alone
	Values bool   // also between reading a value and using it (needs generics: Go 1.18)
	Rounds string // import path of package rounds, called by each test function; "" for none
	First  int    // number of the first place
}

// An insertion is text that goes before the byte at offset.
type insertion struct {
	offset int
	text   string
	resume bool // a line directive has to follow
}

// Rewrite returns the source with the calls in it. The places are numbered
// from opts.First; it returns the next free number. It leaves alone source
// that does not parse, imports C or has line directives of its own, and
// functions with a directive such as go:nosplit.
func Rewrite(src string, opts Options) (out string, next int) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", src, parser.SkipObjectResolution|parser.ParseComments)
	if err != nil || Foreign(file) {
		return src, opts.First
	}
	r := &rewriter{file: fset.File(file.Pos()), opts: opts, place: opts.First}
	if opts.Yield != "" {
		ast.Inspect(file, r.visit)
	}
	if r.place > opts.First {
		r.importing(file, yieldName, opts.Yield)
	}
	if opts.Rounds != "" && r.tests(file) > 0 {
		r.importing(file, roundsName, opts.Rounds)
	}
	return r.apply(src), r.place
}

// Foreign tells whether a file, parsed with its comments, is not only Go or says
// itself where its lines are. Rewrite leaves it alone.
func Foreign(file *ast.File) bool {
	for _, imp := range file.Imports {
		if imp.Path.Value == `"C"` {
			return true
		}
	}
	for _, group := range file.Comments {
		for _, c := range group.List {
			if strings.HasPrefix(c.Text, "//line ") || strings.HasPrefix(c.Text, "/*line ") {
				return true
			}
		}
	}
	return false
}

type rewriter struct {
	file       *token.File
	opts       Options
	place      int
	insertions []insertion
}

func (r *rewriter) add(i insertion) { r.insertions = append(r.insertions, i) }

func (r *rewriter) importing(file *ast.File, name, path string) {
	r.add(insertion{offset: r.file.Offset(file.Name.End()), text: fmt.Sprintf("; import %s %q", name, path)})
}

func (r *rewriter) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.FuncDecl:
		return !directed(n)
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

// directed tells whether the compiler is told something about a function that
// a call in it could upset.
func directed(f *ast.FuncDecl) bool {
	return f.Doc != nil && slices.ContainsFunc(f.Doc.List, func(c *ast.Comment) bool {
		return strings.HasPrefix(c.Text, "//go:") && c.Text != "//go:noinline"
	})
}

// tests lets each test function begin with a call of rounds.Begin, and returns
// how many there are.
func (r *rewriter) tests(file *ast.File) (n int) {
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || !IsTest(f) {
			continue
		}
		n++
		param := f.Type.Params.List[0]
		name := roundsName + "_t"
		switch {
		case len(param.Names) == 0:
			r.add(insertion{offset: r.file.Offset(param.Pos()), text: name + " ", resume: true})
		case param.Names[0].Name == "_":
			r.add(insertion{offset: r.file.Offset(param.Pos()), text: name}) // and the "_" that follows
			name += "_"
		default:
			name = param.Names[0].Name
		}
		r.add(insertion{offset: r.file.Offset(f.Body.Lbrace) + 1, text: fmt.Sprintf("%s.Begin(%s);", roundsName, name), resume: true})
	}
	return n
}

// IsTest tells whether go test would run f as a test.
func IsTest(f *ast.FuncDecl) bool {
	rest, ok := strings.CutPrefix(f.Name.Name, "Test")
	first, _ := utf8.DecodeRuneInString(rest)
	if !ok || f.Recv != nil || f.Body == nil || rest != "" && unicode.IsLower(first) || f.Type.Params.NumFields() != 1 {
		return false
	}
	pointer, ok := f.Type.Params.List[0].Type.(*ast.StarExpr)
	if !ok {
		return false
	}
	switch t := pointer.X.(type) {
	case *ast.SelectorExpr:
		return t.Sel.Name == "T"
	case *ast.Ident:
		return t.Name == "T"
	}
	return false
}

func (r *rewriter) statements(list []ast.Stmt) {
	for _, s := range list {
		switch s.(type) {
		case *ast.EmptyStmt, *ast.CaseClause, *ast.CommClause:
			continue
		}
		r.add(insertion{offset: r.file.Offset(s.Pos()), text: fmt.Sprintf("%s.At(%d);", yieldName, r.place), resume: true})
		r.place++
	}
}

// value wraps a method call without arguments, such as x.Load(), that stands
// where exactly one value is expected.
func (r *rewriter) value(e ast.Expr) {
	call, ok := e.(*ast.CallExpr)
	if !ok || len(call.Args) > 0 || !r.opts.Values {
		return
	}
	if _, ok := call.Fun.(*ast.SelectorExpr); !ok {
		return
	}
	r.add(insertion{offset: r.file.Offset(call.Pos()), text: fmt.Sprintf("%s.After(%d,", yieldName, r.place), resume: true})
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
