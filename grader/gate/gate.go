// Package gate decides from its syntax whether source may be built and run.
//
// It stops what would reach out of a solution before anything is compiled:
// packages and symbols that a kata does not need, code that runs before the
// first check (a hang or a trick while packages initialise), writes to other
// packages' variables (to bend what the checks compare with), and names that
// make the text mean something else than it says. Each refusal says what to do
// instead. What honest learners write passes.
//
// The gate reads syntax trees and nothing else: no type checker that huge
// constants could keep busy, no files. It expects source whose comments are
// blanked, for directives are comments.
package gate

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"strings"
)

// Rules are what the gate lets through.
type Rules struct {
	// Import tells whether a package may be imported.
	Import func(path string) bool
	// Symbols are the names that may be used of a package, for packages that
	// can do too much; all names of a package that is not there.
	Symbols map[string][]string
	// Instead is what to name when a package is refused.
	Instead string
}

// A Violation is the first thing that is not let through.
type Violation struct {
	Pos     token.Pos
	Problem string
}

func (v *Violation) Error() string { return v.Problem }

// Examine looks at all files of one package. They must have been parsed with
// object resolution: the gate relies on which names are declared in the file.
// It returns nil if they may be built.
func Examine(files []*ast.File, rules Rules) *Violation {
	g := &gate{rules: rules, declared: map[string]token.Token{}}
	for _, f := range files {
		for _, d := range f.Decls {
			g.declare(d)
		}
	}
	for _, f := range files {
		g.file(f)
	}
	return g.found
}

type gate struct {
	rules    Rules
	declared map[string]token.Token // package-level names, and what declares them
	imports  map[string]string      // of the current file: name -> path
	found    *Violation
}

// refuse keeps the first violation.
func (g *gate) refuse(at ast.Node, format string, args ...any) {
	if g.found == nil {
		g.found = &Violation{at.Pos(), fmt.Sprintf(format, args...)}
	}
}

func (g *gate) declare(d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			g.declared[d.Name.Name] = token.FUNC
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				g.declared[spec.Name.Name] = token.TYPE
			case *ast.ValueSpec:
				for _, name := range spec.Names {
					g.declared[name.Name] = d.Tok
				}
			}
		}
	}
}

func (g *gate) file(f *ast.File) {
	g.imports = map[string]string{}
	for _, spec := range f.Imports {
		g.importing(spec)
	}
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			g.function(d)
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				g.spec(d.Tok, spec)
			}
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		g.node(n)
		return g.found == nil
	})
}

func (g *gate) importing(spec *ast.ImportSpec) {
	path, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		g.refuse(spec, "this import cannot be read")
		return
	}
	name := path[strings.LastIndexByte(path, '/')+1:]
	if version, ok := strings.CutPrefix(name, "v"); ok && strings.Trim(version, "0123456789") == "" {
		name = strings.TrimSuffix(path, "/"+name)
		name = name[strings.LastIndexByte(name, '/')+1:]
	}
	if spec.Name != nil {
		name = spec.Name.Name
	}
	switch {
	case !g.rules.Import(path):
		g.refuse(spec, "this kata does not let you import %q; it can be solved with %s", path, g.rules.Instead)
	case name == ".":
		g.refuse(spec, "a dot import hides where names come from; import %q by its name", path)
	case predeclared(name):
		g.refuse(spec, "the import is named %s, which means something else in Go; leave %q its own name", name, path)
	}
	g.imports[name] = path
}

func (g *gate) function(d *ast.FuncDecl) {
	switch {
	case d.Body == nil:
		g.refuse(d.Name, "%s has no body, and everything a solution does stands in its own text", d.Name.Name)
	case d.Recv == nil && d.Name.Name == "init":
		g.refuse(d.Name, "a solution has no init function: nothing of it runs before its first check; set up in a function that the checks call, or with sync.OnceValue")
	case d.Recv == nil:
		g.named(d.Name)
	}
}

func (g *gate) spec(tok token.Token, spec ast.Spec) {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		g.named(spec.Name)
	case *ast.ValueSpec:
		for _, name := range spec.Names {
			g.named(name)
		}
		if tok == token.VAR {
			for _, v := range spec.Values {
				g.initialiser(v)
			}
		}
	}
}

// named refuses package-level names that Go has given a meaning. Those that
// people often write themselves, min for one, are let through.
func (g *gate) named(name *ast.Ident) {
	if predeclared(name.Name) && !slices.Contains([]string{"min", "max", "clear", "any", "print", "println"}, name.Name) {
		g.refuse(name, "%s means something else in Go; choose another name", name.Name)
	}
}

// initialiser refuses what runs for long, or at all, while packages initialise.
func (g *gate) initialiser(e ast.Expr) {
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false // it is kept, and runs later
		case *ast.UnaryExpr:
			if n.Op == token.ARROW {
				g.refuse(n, "a package-level variable must not wait for a channel: nothing of a solution runs before its first check")
			}
		case *ast.CallExpr:
			if !g.harmless(n) {
				g.refuse(n, "a package-level variable must not call %s: nothing of a solution runs before its first check; make it where it is needed, or with sync.OnceValue", describe(n.Fun))
			}
		}
		return g.found == nil
	})
}

// constructors are the functions that package-level variables may call. They
// return at once and change nothing.
var constructors = map[string][]string{
	"errors": {"New", "Join"}, "fmt": {"Errorf", "Sprintf"}, "context": {"Background", "TODO"},
	"sync": {"NewCond", "OnceFunc", "OnceValue", "OnceValues"}, "time": {"Duration", "Month", "Weekday", "Date", "Unix", "UnixMilli"},
	"strings": {"NewReplacer", "NewReader", "Split", "Fields", "Repeat", "ToUpper", "ToLower"}, "bytes": {"NewBuffer", "NewBufferString", "NewReader"},
	"container/list": {"New"}, "container/ring": {"New"}, "math/rand/v2": {"New", "NewPCG", "NewChaCha8"},
	"math": nil, "math/bits": nil, "strconv": nil, "unicode": nil, "unicode/utf8": nil, // all of these
}

// harmless tells whether a call is a conversion, a builtin or a constructor.
func (g *gate) harmless(call *ast.CallExpr) bool {
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		if tok, ok := g.declared[f.Name]; ok {
			return tok == token.TYPE
		}
		return predeclared(f.Name) && f.Name != "panic"
	case *ast.IndexExpr, *ast.IndexListExpr:
		if x, ok := f.(*ast.IndexExpr); ok {
			id, ok := x.X.(*ast.Ident)
			return ok && g.declared[id.Name] == token.TYPE
		}
		return false
	case *ast.SelectorExpr:
		path, ok := g.foreign(f)
		names, known := constructors[path]
		return ok && known && (names == nil || slices.Contains(names, f.Sel.Name))
	case *ast.ArrayType, *ast.MapType, *ast.ChanType, *ast.InterfaceType, *ast.FuncType, *ast.StarExpr:
		return true // a conversion
	}
	return false
}

func describe(e ast.Expr) string {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return describe(e.X) + "." + e.Sel.Name
	}
	return "a function"
}

// reserved begins the names of what the grader puts into the source.
const reserved = "zz_katas"

// node looks at one place anywhere in a file.
func (g *gate) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.Ident:
		if strings.HasPrefix(n.Name, reserved) {
			g.refuse(n, "names that begin with %s are the grader's own", reserved)
		}
	case *ast.SelectorExpr:
		path, ok := g.foreign(n)
		if names, limited := g.rules.Symbols[path]; ok && limited && !slices.Contains(names, n.Sel.Name) {
			g.refuse(n, "this kata does not need %s.%s; of package %s it has %s", describe(n.X), n.Sel.Name, path, strings.Join(names, ", "))
		}
	case *ast.CallExpr:
		if id, ok := ast.Unparen(n.Fun).(*ast.Ident); ok && (id.Name == "print" || id.Name == "println") && id.Obj == nil {
			if _, own := g.declared[id.Name]; !own {
				g.refuse(n, "%s is for the runtime's own use; fmt.Println prints for you, and the verdict shows it", id.Name)
			}
		}
	case *ast.AssignStmt:
		for _, e := range n.Lhs {
			g.written(e)
		}
	case *ast.IncDecStmt:
		g.written(n.X)
	case *ast.RangeStmt:
		if n.Tok == token.ASSIGN {
			g.written(n.Key)
			g.written(n.Value)
		}
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			g.written(n.X) // whoever has the address can write
		}
	}
}

// written refuses a write to what belongs to another package.
func (g *gate) written(e ast.Expr) {
	for e != nil {
		switch x := e.(type) {
		case *ast.ParenExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.SelectorExpr:
			if path, ok := g.foreign(x); ok {
				g.refuse(x, "%s.%s belongs to package %s, and others rely on it: use a variable of your own", describe(x.X), x.Sel.Name, path)
				return
			}
			e = x.X
		default:
			return
		}
	}
}

// foreign returns the package that a selector such as io.EOF names.
func (g *gate) foreign(sel *ast.SelectorExpr) (path string, ok bool) {
	id, isIdent := sel.X.(*ast.Ident)
	if !isIdent || id.Obj != nil {
		return "", false // declared in this file, whatever is imported
	}
	path, ok = g.imports[id.Name]
	return path, ok
}

// predeclared tells whether Go's universe has the name.
func predeclared(name string) bool { return slices.Contains(universe, name) }

var universe = strings.Fields(`
	any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string
	uint uint8 uint16 uint32 uint64 uintptr true false iota nil
	append cap clear close complex copy delete imag len make max min new panic print println real recover`)
