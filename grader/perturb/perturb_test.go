package perturb_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/intake"
	"github.com/concurrency-katas/katas/grader/perturb"
)

func TestRewrite(t *testing.T) {
	src := "package p\n\nfunc f(c *C) {\n\tc.n.Store(c.n.Load() + 1)\n}\n"
	out, next := perturb.Rewrite(src, perturb.Options{Yield: "yield", Values: true, First: 7})
	assert.Equal(t, 9, next)
	assert.Equal(t, "package p; import zz_katas_yield \"yield\"\n\n"+
		"func f(c *C) {\n\tzz_katas_yield.At(7);/*line :4:2*/c.n.Store(zz_katas_yield.After(8,/*line :4:12*/c.n.Load())/*line :4:22*/ + 1)\n}\n", out)
}

func TestRewriteLeavesAlone(t *testing.T) {
	for name, src := range map[string]string{
		"no statements": "package p\n\ntype T int\n",
		"broken":        "package p\n\nfunc {\n",
		"directives":    "package p\n\n//go:norace\nfunc f() { g() }\n",
		"own lines":     "package p\n\nfunc f() {\n//line y.y:1\ng() }\n",
		"cgo":           "package p\n\nimport \"C\"\n\nfunc f() { g() }\n",
	} {
		out, next := perturb.Rewrite(src, perturb.Options{Yield: "yield", Values: true})
		assert.Equal(t, src, out, name)
		assert.Zero(t, next, name)
	}
}

// Every solution and mutant of the course, rewritten, parses, and without what
// was put in it is the same program at the same lines and columns.
func TestPositionsStay(t *testing.T) {
	files, err := filepath.Glob("../../solutions/*/*/*.go")
	require.NoError(t, err)
	more, err := filepath.Glob("../../solutions/*/*/testdata/*/*/*.go")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range append(files, more...) {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		same(t, file, string(src))
	}
}

func FuzzRewrite(f *testing.F) {
	f.Add("package p\nfunc f() { L: for { select { case <-c: x(); break L; default: } } }")
	f.Add("package p\nfunc f() (int, error) { if x := a.B(); x.C() > d.E() { return g(h.I(), j.K()) }; return f() }")
	f.Add("package p\nfunc f() { switch { case a: b(); fallthrough; default: goto X }; X: }")
	f.Fuzz(func(t *testing.T, src string) {
		if _, err := parser.ParseFile(token.NewFileSet(), "", src, 0); err == nil {
			same(t, "x.go", src)
		}
	})
}

func same(t *testing.T, file, src string) {
	t.Helper()
	blanked, err := intake.Blank(src)
	if err != nil {
		return
	}
	out, _ := perturb.Rewrite(blanked, perturb.Options{Yield: "yield", Values: true})
	assert.Equal(t, identifiers(t, file, blanked), identifiers(t, file, out), file)
}

// identifiers lists all names and literals with the positions that messages
// would give them, but for those that were put in.
func identifiers(t *testing.T, file, src string) (list []string) {
	t.Helper()
	fset := token.NewFileSet()
	tree, err := parser.ParseFile(fset, file, src, parser.SkipObjectResolution)
	require.NoError(t, err, src)
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			if n.Name != nil && n.Name.Name == "zz_katas_yield" {
				return false
			}
		case *ast.CallExpr:
			if sel, ok := n.Fun.(*ast.SelectorExpr); ok {
				if x, ok := sel.X.(*ast.Ident); ok && x.Name == "zz_katas_yield" {
					if len(n.Args) == 2 {
						ast.Inspect(n.Args[1], func(m ast.Node) bool {
							list = append(list, position(fset, m)...)
							return true
						})
					}
					return false
				}
			}
		}
		list = append(list, position(fset, n)...)
		return true
	})
	return list
}

func position(fset *token.FileSet, n ast.Node) []string {
	switch n := n.(type) {
	case *ast.Ident:
		return []string{n.Name + " " + fset.Position(n.Pos()).String()}
	case *ast.BasicLit:
		return []string{n.Value + " " + fset.Position(n.Pos()).String()}
	}
	return nil
}
