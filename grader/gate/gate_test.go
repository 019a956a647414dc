package gate_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/gate"
)

// examine returns the line and text of the first violation, 0 if there is none.
func examine(t *testing.T, sources ...string) (line int, problem string) {
	t.Helper()
	fset := token.NewFileSet()
	var files []*ast.File
	for _, src := range sources {
		f, err := parser.ParseFile(fset, "x.go", "package p\n"+src, 0)
		require.NoError(t, err)
		files = append(files, f)
	}
	v := gate.Examine(files, gate.Rules{
		Import:  func(path string) bool { return path != "os/exec" && path != "unsafe" },
		Symbols: map[string][]string{"os": {"Exit", "Stdout"}},
		Instead: "sync",
	})
	if v == nil {
		return 0, ""
	}
	return fset.Position(v.Pos).Line, v.Problem
}

func TestRefused(t *testing.T) {
	for name, c := range map[string]struct {
		src  string
		line int
		say  string
	}{
		"import":              {"import \"os/exec\"", 2, `does not let you import "os/exec"; it can be solved with sync`},
		"named import":        {"import e \"unsafe\"", 2, "unsafe"},
		"blank import":        {"import _ \"unsafe\"", 2, "unsafe"},
		"dot import":          {"import . \"io\"", 2, "by its name"},
		"import with a trick": {"import len \"io\"", 2, "means something else"},
		"symbol":              {"import \"os\"\nfunc f() { os.Remove(\"x\") }", 3, "does not need os.Remove; of package os it has Exit, Stdout"},
		"symbol, renamed":     {"import o \"os\"\nfunc f() { g := o.NewFile; _ = g }", 3, "o.NewFile"},
		"init":                {"func init() {}", 2, "no init function"},
		"call of its own":     {"var x = f()\nfunc f() int { return 1 }", 2, "must not call f"},
		"literal called":      {"var x = func() int { for {} }()", 2, "must not call a function"},
		"call inside":         {"var x = []int{1, f()}\nfunc f() int { return 1 }", 2, "must not call f"},
		"method":              {"type T int\nfunc (T) M() int { return 1 }\nvar x = T(1).M()", 4, "must not call"},
		"sleeps":              {"import \"time\"\nvar _ = time.After(1)", 3, "must not call time.After"},
		"receives":            {"var c chan int\nvar x = <-c", 3, "must not wait"},
		"print":               {"func f() { println(1) }", 2, "fmt.Println prints for you"},
		"no body":             {"func f()", 2, "has no body"},
		"shadowed len":        {"func len(x []int) int { return 1 }", 2, "len means something else"},
		"shadowed nil":        {"var nil = 1", 2, "nil means"},
		"shadowed type":       {"type string struct{}", 2, "string means"},
		"foreign write":       {"import \"io\"\nfunc f() { io.EOF = nil }", 3, "io.EOF belongs to package io"},
		"foreign address":     {"import \"io\"\nfunc f() { p := &io.EOF; *p = nil }", 3, "io.EOF belongs"},
		"foreign field":       {"import \"time\"\nfunc f() { *time.Local = *time.UTC }", 3, "time.Local belongs"},
		"foreign in range":    {"import \"io\"\nfunc f() { for _, io.EOF = range []error{nil} {} }", 3, "io.EOF belongs"},
		"foreign in parens":   {"import \"io\"\nfunc f() { (io.EOF), _ = nil, 1 }", 3, "io.EOF belongs"},
		"foreign, renamed":    {"import sync \"io\"\nfunc f() { sync.EOF = nil }", 3, "belongs to package io"},
		"foreign, versioned":  {"import \"math/rand/v2\"\nfunc f() { rand.X = nil }", 3, "belongs to package math/rand/v2"},
		"the grader's names":  {"func f() { zz_katas_yield.Begin(0, 1) }", 2, "the grader's own"},
		"incremented":         {"import \"os\"\nfunc f() { os.Exit++ }", 3, "os.Exit belongs"},
	} {
		line, problem := examine(t, c.src)
		assert.Equal(t, c.line, line, name)
		assert.Contains(t, problem, c.say, name)
	}
}

func TestHonestCodePasses(t *testing.T) {
	for name, sources := range map[string][]string{
		"errors":        {"import \"errors\"\nvar ErrClosed = errors.New(\"closed\")\nvar ErrBoth = errors.Join(ErrClosed, nil)"},
		"tables":        {"import \"time\"\nvar (\n\ttimes = []time.Duration{2 * time.Second, time.Duration(3)}\n\tm = make(map[string]chan int, 3)\n\tn = len(times)\n)"},
		"pool":          {"import \"sync\"\nvar pool = sync.Pool{New: func() any { return fresh() }}\nvar lazy = sync.OnceValue(fresh)\nfunc fresh() int { return 1 }"},
		"conversions":   {"type T int\ntype L[E any] []E\nvar a, b, c = T(1), L[int](nil), (*T)(nil)\nvar _ interface{ M() } = (*S)(nil)\ntype S struct{}\nfunc (*S) M() {}"},
		"own min":       {"func min(a, b int) int { if a < b { return a }; return b }"},
		"local names":   {"func f() { len := 1; new := 2; _ = len + new; copy := func() {}; copy() }"},
		"own print":     {"func print(x int) {}", "func f() { print(1) }"},
		"own fields":    {"import \"io\"\ntype T struct{ EOF error }\nfunc f() { io := &T{}; io.EOF = nil; p := &io.EOF; _ = p }\nvar _ = io.EOF"},
		"literals":      {"import \"container/list\"\nfunc f() { l := &list.List{}; l.PushBack(1) }"},
		"allowed names": {"import \"os\"\nfunc f() { os.Stdout.Write(nil); os.Exit(1) }"},
		"method init":   {"type T struct{}\nfunc (T) init() {}\nfunc (T) print() {}"},
	} {
		line, problem := examine(t, sources...)
		assert.Zero(t, line, "%s: %s", name, problem)
	}
}
