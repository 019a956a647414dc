// Package intake turns a stranger's files into source that may be built.
//
// It decides which files belong to a submission, bounds their size, refuses
// what cannot be graded with a finding that says how to go on, blanks every
// comment (and with them all compiler directives) and checks imports and the
// exported names. It reads files; it runs nothing.
package intake

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/concurrency-katas/katas/grader/gate"
	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// Limits of a submission. Honest ones are a hundredth of this.
const (
	MaxFiles = 16
	MaxBytes = 512 << 10 // all files together
)

// A Submission is admitted source.
type Submission struct {
	Dir   string // absolute path of the learner's folder
	Files []File
	Notes []verdict.Finding // what was left out, and why
}

// A File is one admitted file of a submission.
type File struct {
	Name     string // inside the folder
	Original string // what the learner wrote, for showing
	Source   string // what is built: comments blanked, same lines and columns
}

// Rejection is the error for a submission that cannot be graded as it is. It
// carries the finding that tells the learner what to do.
type Rejection struct{ Finding verdict.Finding }

func (r *Rejection) Error() string { return r.Finding.Summary }

func reject(class verdict.Class, file string, line int, format string, args ...any) error {
	return &Rejection{verdict.Finding{Class: class, Summary: fmt.Sprintf(format, args...), File: file, Line: line}}
}

// Admit reads the submission for k from dir. The error is a *Rejection if the
// submission is to blame, and something else if it could not be read.
func Admit(dir string, k *kata.Kata) (*Submission, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	s := &Submission{Dir: abs}
	root, err := os.OpenRoot(abs)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, reject(verdict.Rejected, "", 0, "there is no folder %s; `katas reset %s` brings the stub back", dir, k.ID)
	case err != nil:
		return nil, err
	}
	defer root.Close()
	names, err := s.choose(root, k)
	if err != nil {
		return nil, err
	}
	total := 0
	for _, name := range names {
		src, err := read(root, name, MaxBytes-total)
		if err != nil {
			return nil, err
		}
		total += len(src)
		s.Files = append(s.Files, File{Name: name, Original: src})
	}
	return s, s.examine(k)
}

// AdmitSource admits source that is held in memory (file name -> source), such
// as a mutant. The error is a *Rejection.
func AdmitSource(sources map[string]string, k *kata.Kata) (*Submission, error) {
	s := &Submission{}
	for _, name := range slices.Sorted(maps.Keys(sources)) {
		s.Files = append(s.Files, File{Name: name, Original: sources[name]})
	}
	return s, s.examine(k)
}

// choose picks the regular Go files of the folder that belong to a submission.
func (s *Submission) choose(root *os.Root, k *kata.Kata) ([]string, error) {
	entries, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		return nil, err
	}
	var names []string
	for _, e := range entries {
		name := e.Name()
		if !strings.HasSuffix(name, ".go") {
			continue
		}
		if _, ours := k.Stub[name]; ours && strings.HasSuffix(name, "_test.go") {
			continue // the visible test
		}
		if why := unwanted(e); why != "" {
			if name == k.ID+".go" {
				return nil, reject(verdict.Rejected, name, 0, "%s %s; put a plain file in its place", name, why)
			}
			s.Notes = append(s.Notes, verdict.Finding{
				Class: verdict.Rejected, File: printable(name),
				Summary: fmt.Sprintf("%s is left out: it %s", printable(name), why),
			})
			continue
		}
		names = append(names, name)
	}
	switch {
	case len(names) == 0:
		return nil, reject(verdict.Rejected, k.ID+".go", 0, "there is no %s.go in %s; `katas reset %s` brings the stub back", k.ID, s.Dir, k.ID)
	case len(names) > MaxFiles:
		return nil, reject(verdict.Rejected, "", 0, "there are %d Go files here, and a submission may have %d", len(names), MaxFiles)
	}
	return names, nil
}

// plainName is what names of Go files look like. Go's tools give a meaning to
// many others.
var plainName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_]*\.go$`)

// unwanted says why a Go file cannot be part of a submission, or "".
func unwanted(e fs.DirEntry) string {
	name := e.Name()
	switch {
	case e.Type()&fs.ModeSymlink != 0:
		return "is a symbolic link"
	case !e.Type().IsRegular():
		return "is not a regular file"
	case strings.HasSuffix(name, "_test.go"):
		return "is a test of your own, and only the katas' tests count"
	case strings.HasPrefix(name, "_") || strings.HasPrefix(name, "."):
		return "is hidden from Go by its name"
	}
	stem := strings.TrimSuffix(name, ".go")
	if i := strings.LastIndexByte(stem, '_'); i >= 0 && slices.Contains(platforms, stem[i+1:]) {
		return "has a name that ties it to one platform"
	}
	if !plainName.MatchString(name) {
		return "has a name with unusual characters"
	}
	if strings.HasPrefix(name, "zz_katas") {
		return "has a name that the grader uses itself"
	}
	return ""
}

func read(root *os.Root, name string, limit int) (string, error) {
	f, err := root.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	src, err := io.ReadAll(io.LimitReader(f, int64(limit)+1))
	if err != nil {
		return "", err
	}
	if len(src) > limit {
		return "", reject(verdict.Rejected, name, 0, "%s makes the submission larger than %d KiB, which no solution needs", name, MaxBytes>>10)
	}
	return string(src), nil
}

// examine checks the text of every file and fills in what is to be built.
func (s *Submission) examine(k *kata.Kata) error {
	fset := token.NewFileSet()
	var parsed []*ast.File
	for i := range s.Files {
		f := &s.Files[i]
		if strings.TrimSpace(f.Original) == "" {
			return reject(verdict.Rejected, f.Name, 0, "%s is empty; `katas reset %s` brings the stub back", f.Name, k.ID)
		}
		var err error
		if f.Source, err = Blank(f.Original); err != nil {
			return reject(verdict.Rejected, f.Name, 0, "%s: %v", f.Name, err)
		}
		tree, err := parser.ParseFile(fset, f.Name, f.Source, 0)
		if err != nil {
			return syntaxError(f.Name, err)
		}
		if tree.Name.Name != k.ID {
			return reject(verdict.Rejected, f.Name, fset.Position(tree.Name.Pos()).Line,
				"the file says `package %s`; this kata's package is `package %s`", tree.Name.Name, k.ID)
		}
		parsed = append(parsed, tree)
	}
	if v := gate.Examine(parsed, gate.Rules{Import: k.MayImport, Symbols: k.Symbols, Instead: suggested(k)}); v != nil {
		at := fset.Position(v.Pos)
		return reject(verdict.Rejected, at.Filename, at.Line, "%s", v.Problem)
	}
	return s.compareAPI(k, parsed)
}

func suggested(k *kata.Kata) string {
	list := slices.Clone(k.Imports)
	for _, p := range []string{"sync", "sync/atomic", "context", "time"} {
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	return strings.Join(list, ", ") + " and the like"
}

// syntaxError turns the parser's error into a finding.
func syntaxError(file string, err error) error {
	var list scanner.ErrorList
	if !errors.As(err, &list) || len(list) == 0 {
		return reject(verdict.Compile, file, 0, "%s: %v", file, err)
	}
	f := verdict.Finding{Class: verdict.Compile, Summary: "syntax error: " + list[0].Msg, File: file, Line: list[0].Pos.Line}
	for _, e := range list[:min(len(list), 10)] {
		f.Places = append(f.Places, verdict.Place{File: file, Line: e.Pos.Line, Role: e.Msg})
	}
	return &Rejection{f}
}

// printable replaces what could confuse a terminal or a report.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if !strconv.IsPrint(r) {
			return '?'
		}
		return r
	}, s)
}
