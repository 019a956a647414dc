package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// harness is a file that joins every submission, so that the kit initialises
// before the submission does (a package initialises after its imports).
const (
	harnessFile = "zz_katas_harness.go"
	harnessPath = "github.com/concurrency-katas/katas/grader/kit"
)

// A Job says what to build: the hidden tests in Package against the given
// files.
type Job struct {
	Package string            // folder of the hidden tests, relative to the module, with slashes
	Name    string            // package name of the submission
	Files   map[string]string // file name -> source; takes the place of the package's own files
	Tests   map[string]string // takes the place of the hidden tests, unless nil
	Out     string            // folder for the binary; the caller removes it
}

// Build compiles the checks of a job with the race detector and returns the
// path of the test binary. The error is a *CompileError or ErrTooMuch if the
// code is to blame, *MachineError if the toolchain or the disk is.
func (b *Bench) Build(ctx context.Context, job Job) (string, error) {
	overlay, clean, err := b.overlay(job)
	if err != nil {
		return "", &MachineError{Doing: "preparing the build", Err: err}
	}
	defer clean()
	limited, cancel := context.WithTimeout(ctx, buildTime)
	defer cancel()
	bin := filepath.Join(job.Out, job.Name+".test")
	// -s -w leaves out what only debuggers read: a quarter of the linking time.
	cmd := b.Go.command(limited, b.Dir, job.Out, "test", "-c", "-race", "-vet=off", "-ldflags=-s -w", "-overlay="+overlay, "-o", bin, "./"+job.Package)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := bounded(cmd); err != nil {
		switch {
		case ctx.Err() != nil:
			return "", ctx.Err()
		case limited.Err() != nil, exhausted(out.String()):
			return "", ErrTooMuch
		}
		return "", explain(out.String(), err)
	}
	return bin, nil
}

// Vet runs the analyses of go vet that find concurrency mistakes, and returns
// what they say about the job's files. A package that does not compile has no
// diagnostics here.
func (b *Bench) Vet(ctx context.Context, job Job) []Diagnostic {
	overlay, clean, err := b.overlay(job)
	if err != nil {
		return nil
	}
	defer clean()
	ctx, cancel := context.WithTimeout(ctx, buildTime)
	defer cancel()
	cmd := b.Go.command(ctx, b.Dir, job.Out, "vet", "-race", "-copylocks", "-lostcancel", "-atomic", "-waitgroup", "-overlay="+overlay, "./"+job.Package)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := bounded(cmd); err == nil {
		return nil
	}
	var found []Diagnostic
	for _, d := range parse(out.String()) {
		if _, ours := job.Files[d.File]; ours {
			found = append(found, d)
		}
	}
	return found
}

// overlay writes the job's files beside an overlay file that puts them in the
// place of the package's own, and returns the path of the latter.
func (b *Bench) overlay(job Job) (file string, clean func(), err error) {
	tmp, err := os.MkdirTemp(job.Out, "src-")
	if err != nil {
		return "", nil, err
	}
	clean = func() { _ = os.RemoveAll(tmp) }
	defer func() {
		if err != nil {
			clean()
		}
	}()
	replace := map[string]string{}
	dir := filepath.Join(b.Dir, filepath.FromSlash(job.Package))
	own, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return "", nil, err
	}
	for _, f := range own {
		if job.Tests != nil || !strings.HasSuffix(f, "_test.go") {
			replace[f] = "" // as if it were not there
		}
	}
	files := map[string]string{harnessFile: fmt.Sprintf("package %s\n\nimport _ %q\n", job.Name, harnessPath)}
	maps.Copy(files, job.Files)
	maps.Copy(files, job.Tests)
	for name, src := range files {
		f := filepath.Join(tmp, name)
		if err := os.WriteFile(f, []byte(src), 0o644); err != nil {
			return "", nil, err
		}
		replace[filepath.Join(dir, name)] = f
	}
	spec, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", nil, err
	}
	file = filepath.Join(tmp, "overlay.json")
	return file, clean, os.WriteFile(file, spec, 0o644)
}

// SourceDir is the folder that stack traces of a job's files name.
func (b *Bench) SourceDir(pkg string) string {
	return path.Join(filepath.ToSlash(b.Dir), pkg)
}

// MachineError says that katas could not do its work: the toolchain, the disk
// or the network failed, and no submission is to blame.
type MachineError struct {
	Doing string // what was being done
	Err   error
	Hint  string // the next command, or ""
}

func (e *MachineError) Error() string {
	s := e.Doing + ": " + e.Err.Error()
	if e.Hint != "" {
		s += "; " + e.Hint
	}
	return s
}

func (e *MachineError) Unwrap() error { return e.Err }

// errToolchain stands for a go command that failed without naming a file.
var errToolchain = errors.New("the go command failed")
