package stress

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/concurrency-katas/katas/grader/bench"
	"github.com/concurrency-katas/katas/grader/perturb"
)

// A Refusal says why a package cannot be stressed.
type Refusal struct{ Reason string }

func (r *Refusal) Error() string { return r.Reason }

func refuse(format string, args ...any) error { return &Refusal{fmt.Sprintf(format, args...)} }

// A pkg is a package whose tests are to be stressed, and the other packages of
// its module that take part.
type pkg struct {
	path, dir    string
	module, home string            // path and folder of its module
	root         string            // folder that holds all modules that take part
	sources      map[string]string // absolute path -> source, tests included
	text         map[string]string // the same by path below root, with slashes
	tests        []string          // names of the test functions
	virtual      bool              // uses testing/synctest
	weak         bool              // uses weak pointers, which the leak profile does not understand
	counts       bool              // counts goroutines
	broken       bool              // a test file does not parse
	embedded     map[string]bool   // files that are read as they are, too
	events       bool              // something else than a goroutine may wake a goroutine
	generics     bool              // the module's language version has them
}

// listed is what go list tells of a package.
type listed struct {
	ImportPath, Dir                                       string
	GoFiles, CgoFiles, TestGoFiles, XTestGoFiles, Imports []string
	EmbedFiles, TestEmbedFiles, XTestEmbedFiles           []string
	Standard                                              bool
	Module                                                *struct {
		Path, Dir, GoVersion string
		Main                 bool
		Replace              *struct{ Dir string }
	}
	Error *struct{ Err string }
}

// goCommand runs the user's go command as the user would.
type goCommand struct {
	dir, tags string
	env       []string
}

// findVersion asks which toolchain the module gets, and chooses its experiments.
func (g *goCommand) findVersion(ctx context.Context) error {
	out, err := g.run(ctx, "env", "GOVERSION", "GOEXPERIMENT")
	if err != nil {
		return err
	}
	version, experiments, _ := strings.Cut(strings.TrimRight(string(out), "\n"), "\n")
	if olderThan(strings.TrimPrefix(version, "go"), 24) {
		return refuse("the tests would be built with %s; stress needs Go 1.24 or newer", version)
	}
	if profile := bench.LeakProfile(version); profile != "" {
		if experiments != "" {
			profile = experiments + "," + profile
		}
		g.env = []string{"GOEXPERIMENT=" + profile}
	}
	return nil
}

// tagging is the flag for build tags, if any were asked for: GOFLAGS may hold
// others.
func (g *goCommand) tagging() []string {
	if g.tags == "" {
		return nil
	}
	return []string{"-tags=" + g.tags}
}

// run runs a go command and returns what it prints. An error holds what it
// said on standard error.
func (g *goCommand) run(ctx context.Context, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = g.dir
	cmd.Env = append(os.Environ(), g.env...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.As(err, &exit):
		return out, &goError{strings.TrimSpace(stderr.String())}
	case err != nil:
		return nil, fmt.Errorf("running go: %w", err)
	}
	return out, nil
}

// A goError is what a go command said when it failed.
type goError struct{ text string }

func (e *goError) Error() string { return e.text }

// load finds the package and reads the sources that take part.
func (g *goCommand) load(ctx context.Context, pattern string) (*pkg, error) {
	if strings.HasSuffix(pattern, ".go") {
		return nil, refuse("%s is a file; name the package that it belongs to, such as ./%s", pattern, filepath.ToSlash(filepath.Dir(pattern)))
	}
	found, err := g.list(ctx, "-find", pattern)
	if err != nil {
		return nil, err
	}
	switch p := found[0]; {
	case len(found) > 1:
		return nil, refuse("%s are %d packages; stress takes one at a time", pattern, len(found))
	case p.Error != nil:
		return nil, refuse("%s", firstLine(p.Error.Err))
	case p.Standard:
		return nil, refuse("%s belongs to Go's standard library, which go test cannot build with changes", p.ImportPath)
	case p.Module == nil:
		return nil, refuse("%s is in no module; make one with `go mod init`", pattern)
	case !p.Module.Main && p.Module.Replace != nil && p.Module.Replace.Dir != "":
		return nil, refuse("%s is of another module, in %s; run katas stress there", p.ImportPath, p.Module.Replace.Dir)
	case !p.Module.Main && strings.Contains(filepath.ToSlash(p.Dir), "/vendor/"):
		return nil, refuse("%s is vendored: a copy without its tests; get its repository and run katas stress there", p.ImportPath)
	case !p.Module.Main:
		return nil, refuse("%s lies in the module cache, where go lets nobody change anything; get its repository and run katas stress there", p.ImportPath)
	case len(p.TestGoFiles)+len(p.XTestGoFiles) == 0:
		return nil, refuse("%s has no tests, and tests are what stress repeats", p.ImportPath)
	}
	all, err := g.list(ctx, "-deps", "-test", found[0].ImportPath)
	if err != nil {
		return nil, err
	}
	p := &pkg{
		path: found[0].ImportPath, dir: found[0].Dir, module: found[0].Module.Path, root: found[0].Module.Dir,
		home: found[0].Module.Dir, sources: map[string]string{}, text: map[string]string{}, embedded: map[string]bool{},
		generics: !olderThan(found[0].Module.GoVersion, 18),
	}
	var own []listed
	for _, l := range all {
		for _, path := range l.Imports {
			p.virtual = p.virtual || !l.Standard && path == "testing/synctest"
			p.weak = p.weak || !l.Standard && path == "weak"
		}
		if l.Module == nil || !l.Module.Main || l.Error != nil || strings.HasSuffix(l.ImportPath, ".test") {
			continue
		}
		own = append(own, l)
		p.root = commonDir(p.root, l.Module.Dir) // a workspace has several modules
		for _, name := range slices.Concat(l.EmbedFiles, l.TestEmbedFiles, l.XTestEmbedFiles) {
			p.embedded[filepath.Join(l.Dir, name)] = true
		}
	}
	for _, l := range own {
		if err := p.read(l.Dir, slices.Concat(l.GoFiles, l.CgoFiles)); err != nil {
			return nil, err
		}
	}
	if err := p.read(found[0].Dir, slices.Concat(found[0].TestGoFiles, found[0].XTestGoFiles)); err != nil {
		return nil, err
	}
	awaits, err := p.awaitsEvents(all)
	p.events = awaits || p.weak // the garbage collector tells whoever asks
	return p, err
}

// commonDir returns the folder that holds both.
func commonDir(a, b string) string {
	for a != b && !strings.HasPrefix(b, a+string(filepath.Separator)) {
		parent := filepath.Dir(a)
		if parent == a {
			break
		}
		a = parent
	}
	return a
}

// eventful are packages of the standard library through which the world
// outside, or a timer, may wake a goroutine.
var eventful = []string{"net", "os/exec", "os/signal", "database/sql", "testing/synctest"}

// wakes matches functions through which something else than a goroutine may
// wake one, called here or handed on.
var wakes = regexp.MustCompile(`\b(AfterFunc|After|Tick|NewTimer|NewTicker|With(Timeout|Deadline)(Cause)?|SetFinalizer|AddCleanup)\b`)

// awaitsEvents tells whether anything in the packages could wake a goroutine
// that all others leave asleep. Package testing, which all tests import, does
// not count.
func (p *pkg) awaitsEvents(all []listed) (bool, error) {
	imports := map[string][]string{}
	for _, l := range all {
		imports[l.ImportPath] = l.Imports
	}
	seen := map[string]bool{"testing": true}
	var eventfulBelow func(path string) bool
	eventfulBelow = func(path string) bool {
		if seen[path] {
			return false
		}
		seen[path] = true
		return slices.Contains(eventful, path) || slices.ContainsFunc(imports[path], eventfulBelow)
	}
	for _, l := range all {
		if l.Standard || strings.HasSuffix(l.ImportPath, ".test") {
			continue
		}
		if len(l.CgoFiles) > 0 || slices.ContainsFunc(l.Imports, eventfulBelow) {
			return true, nil
		}
		for _, name := range l.GoFiles {
			file := filepath.Join(l.Dir, name)
			src, known := p.sources[file]
			if !known {
				text, err := os.ReadFile(file)
				if err != nil {
					return false, fmt.Errorf("reading the package: %w", err)
				}
				src = string(text)
			}
			if wakes.MatchString(src) {
				return true, nil
			}
		}
	}
	return false, nil
}

// list runs go list.
func (g *goCommand) list(ctx context.Context, args ...string) ([]listed, error) {
	args = append([]string{
		"list", "-e", "-race",
		"-json=ImportPath,Dir,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,EmbedFiles,TestEmbedFiles,XTestEmbedFiles,Imports,Standard,Module,Error",
	}, append(g.tagging(), args...)...)
	out, err := g.run(ctx, args...)
	var failed *goError
	switch {
	case errors.As(err, &failed):
		return nil, refuse("%s", firstLine(failed.text))
	case err != nil:
		return nil, err
	}
	var all []listed
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var l listed
		err := d.Decode(&l)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("reading what go list says: %w", err)
		}
		all = append(all, l)
	}
	if len(all) == 0 {
		return nil, refuse("no package matches")
	}
	return all, nil
}

// read reads files of the module, once each.
func (p *pkg) read(dir string, names []string) error {
	for _, name := range names {
		file := filepath.Join(dir, name)
		if _, ok := p.sources[file]; ok || filepath.IsAbs(name) {
			continue
		}
		src, err := os.ReadFile(file)
		if err != nil {
			return fmt.Errorf("reading the package: %w", err)
		}
		p.sources[file] = string(src)
		if rel, err := filepath.Rel(p.root, file); err == nil {
			p.text[filepath.ToSlash(rel)] = string(src)
		}
		p.counts = p.counts || strings.Contains(string(src), "NumGoroutine")
		tree, err := parser.ParseFile(token.NewFileSet(), "", src, parser.SkipObjectResolution|parser.ParseComments)
		if err != nil {
			p.broken = true // the compiler says it better
			continue
		}
		if perturb.Foreign(tree) {
			continue // and so nothing could watch its tests
		}
		for _, d := range tree.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && dir == p.dir && strings.HasSuffix(name, "_test.go") && perturb.IsTest(f) {
				p.tests = append(p.tests, f.Name.Name)
			}
		}
	}
	return nil
}

// selected returns the tests that a pattern for -run selects, and the part of
// the pattern that is for their subtests.
func (p *pkg) selected(run string) (tests []string, sub string, err error) {
	top, rest, found := strings.Cut(run, "/")
	if found {
		sub = "/" + rest
	}
	pattern, err := regexp.Compile(top)
	if err != nil {
		return nil, "", refuse("--run: %v", err)
	}
	for _, name := range p.tests {
		if pattern.MatchString(name) {
			tests = append(tests, name)
		}
	}
	switch {
	case p.broken:
		return nil, "", nil
	case len(p.tests) == 0:
		return nil, "", refuse("%s has no test functions that could be watched; examples, benchmarks, fuzz targets and files with line directives are not looked at", p.path)
	case len(tests) == 0:
		return nil, "", refuse("--run %q matches none of the %d tests of %s", run, len(p.tests), p.path)
	}
	return tests, sub, nil
}

// olderThan tells whether a language version such as "1.17" is below 1.minor.
func olderThan(version string, minor int) bool {
	var n int
	if _, err := fmt.Sscanf(version, "1.%d", &n); err != nil {
		return version == "" // no go directive means 1.16
	}
	return n < minor
}

func firstLine(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), "\n")
	return s
}
