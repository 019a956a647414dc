// Package kata knows the folder convention: what a kata consists of and where
// its parts are. It loads katas from a file system and checks that they are
// complete. It does not grade, run programs or print.
package kata

import (
	"path"
	"slices"
	"strings"
	"time"

	"github.com/agnivade/levenshtein"
)

// Module is the path of the module that katas and their hidden tests live in.
const Module = "github.com/concurrency-katas/katas"

// DefaultDeadline is how long a check may run when kata.toml does not say.
const DefaultDeadline = 5 * time.Second

// A Kata is one exercise: its facts, its texts and its files.
type Kata struct {
	ID       string
	Chapter  string // folder name, such as "03-races"
	Title    string // H1 of the statement
	Order    int    // inside the chapter
	Level    int    // 1 to 5
	Minutes  int
	Track    string // "core" or "extra"
	Tags     []string
	Concepts []string            // pages in docs/concepts
	Imports  []string            // packages a submission may import beyond CommonImports
	Symbols  map[string][]string // the only names that may be used of a package, by import path
	Needs    []string            // what its checks need beyond computing, such as "exec"
	Checks   []Check
	Hints    Hints

	Statement string            // README.md
	Stub      map[string]string // Go files of the exercise: name -> source, as the file system has them
	Solution  map[string]string // Go files of the reference solution, without tests
	StubSum   string            // checksum of the pristine stub and visible test
}

// A Check is one scored behaviour, judged by one hidden test function.
type Check struct {
	Test     string
	Title    string
	Kind     string
	Points   int
	Deadline time.Duration
}

// Kinds are the kinds of checks.
var Kinds = []string{"behaviour", "stress", "overlap", "bound", "timing", "leak", "deadlock", "fairness", "crash"}

// Tracks are the tracks a kata can belong to.
var Tracks = []string{"core", "extra"}

// CommonImports are the packages that every submission may import.
var CommonImports = []string{
	"bufio", "bytes", "cmp", "container/heap", "container/list", "container/ring", "context", "errors", "fmt",
	"maps", "math", "math/bits", "math/rand/v2", "slices", "sort", "strconv", "strings", "sync", "sync/atomic",
	"time", "unicode", "unicode/utf8",
}

// ExerciseDir is the learner's folder, relative to the workspace.
func (k *Kata) ExerciseDir() string { return path.Join("exercises", k.Chapter, k.ID) }

// SolutionDir is the folder of the reference solution, relative to the module.
func (k *Kata) SolutionDir() string { return path.Join("solutions", k.Chapter, k.ID) }

// ImportPath is the import path of the package that hidden tests import.
func (k *Kata) ImportPath() string { return path.Join(Module, k.SolutionDir()) }

// MayImport tells whether a submission may import the package.
func (k *Kata) MayImport(pkg string) bool {
	return slices.Contains(CommonImports, pkg) || slices.Contains(k.Imports, pkg)
}

// ChapterTitle returns the name of the chapter without its number, capitalised.
func (k *Kata) ChapterTitle() string {
	_, name, ok := strings.Cut(k.Chapter, "-")
	if !ok {
		name = k.Chapter
	}
	return strings.ToUpper(name[:1]) + strings.ReplaceAll(name[1:], "-", " ")
}

// A Course is all katas in the order in which they are meant to be solved.
type Course struct {
	Katas []*Kata
}

// Find returns the kata with the id, or nil.
func (c *Course) Find(id string) *Kata {
	for _, k := range c.Katas {
		if k.ID == id {
			return k
		}
	}
	return nil
}

// Nearest returns up to n ids that resemble the given word, best first.
func (c *Course) Nearest(word string, n int) []string {
	word = strings.ToLower(word)
	type candidate struct {
		id   string
		cost int
	}
	var found []candidate
	for _, k := range c.Katas {
		cost := levenshtein.ComputeDistance(word, k.ID)
		if strings.HasPrefix(k.ID, word) || strings.HasPrefix(word, k.ID) {
			cost = min(cost, 1)
		}
		if cost <= max(2, len(k.ID)/3) {
			found = append(found, candidate{k.ID, cost})
		}
	}
	slices.SortStableFunc(found, func(a, b candidate) int { return a.cost - b.cost })
	var ids []string
	for _, f := range found[:min(n, len(found))] {
		ids = append(ids, f.id)
	}
	return ids
}
