package prove

import (
	"go/format"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
)

// layout: everything that belongs to a kata is there, and nothing else.
func (a *audit) layout() {
	id := a.k.ID
	a.folder(a.k.ExerciseDir(), []string{"README.md", id + ".go", id + "_test.go"}, func(name string) bool {
		return strings.HasSuffix(name, ".go")
	})
	a.folder(a.k.SolutionDir(), []string{"kata.toml", "hints.md", id + ".go", "hidden_test.go", "testdata"}, func(name string) bool {
		return strings.HasPrefix(name, "hidden_") && strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go")
	})
	a.folder(path.Join(a.k.SolutionDir(), "testdata"), []string{"mutants", "accepted"}, func(string) bool { return false })
	if len(a.k.Hints.Rungs) != 3 {
		a.problem("hints.md has %d rungs, not 3", len(a.k.Hints.Rungs))
	}
	if !strings.Contains(a.k.Statement, "```") {
		a.problem("the statement has no example")
	}
	if len(a.k.Concepts) == 0 {
		a.problem("kata.toml names no concept page")
	}
	for _, c := range a.k.Concepts {
		page, err := fs.ReadFile(a.files, path.Join("docs/concepts", c+".md"))
		if err != nil {
			a.problem("the concept page %s does not exist", c)
			continue
		}
		if !strings.Contains(string(page), "`"+a.k.ID+"`") {
			a.problem("the concept page %s does not name the kata", c)
		}
		a.links(path.Join("docs/concepts", c+".md"), string(page))
	}
	a.links(path.Join(a.k.ExerciseDir(), "README.md"), a.k.Statement)
	a.tests()
}

// folder checks that a folder has all that it must have and no strangers.
func (a *audit) folder(dir string, must []string, may func(string) bool) {
	entries, err := fs.ReadDir(a.files, dir)
	if err != nil {
		a.problem("%v", err)
		return
	}
	seen := map[string]bool{}
	for _, e := range entries {
		name := e.Name()
		seen[name] = true
		if !slices.Contains(must, name) && !may(name) {
			a.problem("%s does not belong in %s", name, dir)
		}
		if strings.HasSuffix(name, ".go") {
			a.formatted(path.Join(dir, name))
		}
	}
	for _, name := range must {
		if !seen[name] {
			a.problem("%s is missing in %s", name, dir)
		}
	}
}

func (a *audit) formatted(file string) {
	src, err := fs.ReadFile(a.files, file)
	if err != nil {
		a.problem("%v", err)
		return
	}
	if out, err := format.Source(src); err != nil || string(out) != string(src) {
		a.problem("%s is not formatted", file)
	}
}

// relativeLink matches Markdown links to files of the repository.
var relativeLink = regexp.MustCompile(`\]\(([^)#:]+)(?:#[^)]*)?\)`)

func (a *audit) links(page, text string) {
	for _, m := range relativeLink.FindAllStringSubmatch(text, -1) {
		target := path.Join(path.Dir(page), m[1])
		if _, err := fs.Stat(a.files, target); err != nil {
			a.problem("%s links to %s, which does not exist", page, m[1])
		}
	}
}

var testFunc = regexp.MustCompile(`(?m)^func (Test[A-Z]\w*)\(t \*testing\.T\)`)

// tests compares the hidden test functions with the checks of kata.toml.
func (a *audit) tests() {
	files, err := fs.Glob(a.files, path.Join(a.k.SolutionDir(), "hidden_*test.go"))
	if err != nil {
		a.problem("%v", err)
		return
	}
	found := map[string]bool{}
	for _, f := range files {
		src, err := fs.ReadFile(a.files, f)
		if err != nil {
			a.problem("%v", err)
		}
		for _, m := range testFunc.FindAllStringSubmatch(string(src), -1) {
			found[m[1]] = true
		}
	}
	for _, c := range a.k.Checks {
		if !found[c.Test] {
			a.problem("kata.toml names %s, and no hidden test is called so", c.Test)
		}
		delete(found, c.Test)
	}
	for name := range found {
		a.problem("the hidden test %s is no check in kata.toml", name)
	}
}
