package intake_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/intake"
	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/verdict"
)

const good = "package counter\n\ntype Counter struct{ n int }\n\nfunc (c *Counter) Inc() { c.n++ }\n"

func counter() *kata.Kata {
	return &kata.Kata{
		ID: "counter", Stub: map[string]string{"counter.go": good, "counter_test.go": "package counter\n"},
		Solution: map[string]string{"counter.go": good}, Imports: []string{"iter"},
	}
}

// desk makes a folder with the files and returns it.
func desk(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, src := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(src), 0o644))
	}
	return dir
}

func TestAdmit(t *testing.T) {
	dir := desk(t, map[string]string{
		"counter.go":       "// Package counter.\n" + good,
		"more.go":          "package counter\n\nimport \"iter\"\n\nvar _ iter.Seq[int]\n",
		"counter_test.go":  "package counter\n",
		"mine_test.go":     "package counter\n",
		"counter_linux.go": "package counter\n",
		"README.md":        "text",
		"go.mod":           "module x",
		"trick.s":          "TEXT",
	})
	s, err := intake.Admit(dir, counter())
	require.NoError(t, err)
	var names, left []string
	for _, f := range s.Files {
		names = append(names, f.Name)
	}
	for _, n := range s.Notes {
		left = append(left, n.File)
	}
	assert.Equal(t, []string{"counter.go", "more.go"}, names)
	assert.Equal(t, []string{"counter_linux.go", "mine_test.go"}, left, "the visible test is left out without a word")
}

func TestRejections(t *testing.T) {
	for name, c := range map[string]struct {
		files   map[string]string
		class   verdict.Class
		line    int
		summary string
	}{
		"no file":       {nil, verdict.Rejected, 0, "there is no counter.go"},
		"empty":         {map[string]string{"counter.go": " \n"}, verdict.Rejected, 0, "is empty; `katas reset counter`"},
		"other package": {map[string]string{"counter.go": "package main\n"}, verdict.Rejected, 1, "this kata's package is `package counter`"},
		"syntax":        {map[string]string{"counter.go": "package counter\n\nfunc {\n"}, verdict.Compile, 3, "syntax error"},
		"not text":      {map[string]string{"counter.go": "\x00\x01\x02"}, verdict.Compile, 1, "syntax error"},
		"import":        {map[string]string{"counter.go": "package counter\n\nimport \"os\"\n"}, verdict.Rejected, 3, "does not let you import \"os\""},
		"cgo":           {map[string]string{"counter.go": "package counter\n\nimport \"C\"\n"}, verdict.Rejected, 3, "does not let you import"},
		"renamed type":  {map[string]string{"counter.go": "package counter\n\ntype Count struct{}\n"}, verdict.Compile, 0, "the checks use `type Counter`"},
		"huge":          {map[string]string{"counter.go": good + strings.Repeat("// filler\n", 1<<20)}, verdict.Rejected, 0, "larger than 512 KiB"},
		"lone return":   {map[string]string{"counter.go": "package counter\rtype Counter int\n"}, verdict.Rejected, 0, "carriage return"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := intake.Admit(desk(t, c.files), counter())
			var rejection *intake.Rejection
			require.ErrorAs(t, err, &rejection)
			assert.Equal(t, c.class, rejection.Finding.Class)
			assert.Equal(t, c.line, rejection.Finding.Line)
			assert.Contains(t, rejection.Finding.Summary, c.summary)
		})
	}
}

func TestLinksAreNotFollowed(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "secret.go")
	require.NoError(t, os.WriteFile(secret, []byte(good), 0o644))
	dir := t.TempDir()
	if err := os.Symlink(secret, filepath.Join(dir, "counter.go")); err != nil {
		t.Skip("this system does not let us make links:", err)
	}
	_, err := intake.Admit(dir, counter())
	assert.ErrorContains(t, err, "is a symbolic link")
}

func TestAMissingFolderIsARejection(t *testing.T) {
	_, err := intake.Admit(filepath.Join(t.TempDir(), "gone"), counter())
	var rejection *intake.Rejection
	assert.ErrorAs(t, err, &rejection)
}

func TestBlank(t *testing.T) {
	src := "//go:build ignore\npackage p // trailing ü\n/* a\r\n b */ var s = \"// no comment\" + `/* nor this */`\n//go:norace\nfunc f() {} //"
	out, err := intake.Blank(src)
	require.NoError(t, err)
	assert.Len(t, out, len(src))
	assert.NotContains(t, out, "go:")
	assert.NotContains(t, out, "trailing")
	assert.Contains(t, out, `"// no comment" + `+"`/* nor this */`")
	assert.Equal(t, strings.Count(src, "\n"), strings.Count(out, "\n"))
}

// FuzzBlank: what is left has no comments and parses to the same tree.
func FuzzBlank(f *testing.F) {
	f.Add("package p\n// c\nfunc f() { /* x */ g() }\n")
	f.Add("package p\n/**/var s = `//`\n")
	f.Add("package p;//\r\nvar x = '\\''")
	f.Fuzz(func(t *testing.T, src string) {
		out, err := intake.Blank(src)
		if err != nil {
			return
		}
		before, err := parser.ParseFile(token.NewFileSet(), "", src, parser.SkipObjectResolution)
		if err != nil {
			return
		}
		after, err := parser.ParseFile(token.NewFileSet(), "", out, parser.ParseComments|parser.SkipObjectResolution)
		require.NoError(t, err)
		assert.Empty(t, after.Comments)
		assert.Equal(t, tokens(before), tokens(after))
	})
}

// tokens lists the kinds and positions of a tree's nodes.
func tokens(f *ast.File) (list []string) {
	ast.Inspect(f, func(n ast.Node) bool {
		if _, ok := n.(*ast.CommentGroup); n != nil && !ok {
			list = append(list, reflect.TypeOf(n).String()+string(rune(n.Pos())))
		}
		return true
	})
	return list
}

// Everything in the course is admitted, the wrong solutions too: their bugs
// are for the checks to find.
func TestTheWholeCourseIsAdmitted(t *testing.T) {
	course, err := kata.Load(os.DirFS("../.."))
	require.NoError(t, err)
	for _, k := range course.Katas {
		dirs, err := filepath.Glob(filepath.Join("..", "..", k.SolutionDir(), "testdata", "*", "*"))
		require.NoError(t, err)
		for _, dir := range append(dirs, filepath.Join("..", "..", k.SolutionDir()), filepath.Join("..", "..", k.ExerciseDir())) {
			_, err := intake.Admit(dir, k)
			assert.NoError(t, err, dir)
		}
	}
}
