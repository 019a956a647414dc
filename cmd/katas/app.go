package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/term"

	"github.com/concurrency-katas/katas/grader"
	"github.com/concurrency-katas/katas/grader/bench"
	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/render"
	"github.com/concurrency-katas/katas/grader/verdict"
	"github.com/concurrency-katas/katas/grader/workspace"
)

// app holds what the commands share. Everything is made when it is first asked for.
type app struct {
	streams
	files  fs.FS
	course *kata.Course
	engine *grader.Grader
}

func newApp(s streams, files fs.FS) *app { return &app{streams: s, files: files} }

// katas returns the course.
func (a *app) katas() (*kata.Course, error) {
	if a.course == nil {
		c, err := kata.Load(a.files)
		if err != nil {
			return nil, fmt.Errorf("the course in this binary is broken: %w", err)
		}
		a.course = c
	}
	return a.course, nil
}

// kata returns the kata with the id. An unknown id names its nearest neighbours.
func (a *app) kata(id string) (*kata.Kata, error) {
	c, err := a.katas()
	if err != nil {
		return nil, err
	}
	// A path is what the shell completes; capitals are what people type.
	if k := c.Find(strings.ToLower(filepath.Base(id))); k != nil {
		return k, nil
	}
	if near := c.Nearest(id, 3); len(near) > 0 {
		return nil, usage("there is no kata %q; did you mean %s?", id, strings.Join(near, ", "))
	}
	return nil, usage("there is no kata %q; `katas list` shows them all", id)
}

// workspace returns the workspace of the current folder.
func (a *app) workspace() (*workspace.Workspace, error) { return workspace.Open(".") }

// progress reads the progress; a file that had to be put aside is reported and
// is no reason to stop.
func (a *app) progress(w *workspace.Workspace) (workspace.Progress, error) {
	p, err := w.Progress()
	var corrupt *workspace.CorruptError
	if errors.As(err, &corrupt) {
		a.complain(corrupt.Error())
		return p, nil
	}
	return p, err
}

// current returns the kata to work on: the one whose folder this is, else the
// one that was edited since it was checked, else the one whose last check
// failed, else the first in course order that has not been passed, else nil.
func (a *app) current(w *workspace.Workspace, p workspace.Progress) (*kata.Kata, error) {
	c, err := a.katas()
	if err != nil {
		return nil, err
	}
	if k := w.Current(c, "."); k != nil {
		return k, nil
	}
	if k := w.Edited(c, p); k != nil {
		return k, nil
	}
	var failed *kata.Kata
	for _, k := range c.Katas {
		s := p.Katas[k.ID]
		if s.Status == string(verdict.Fail) && (failed == nil || s.Checked.After(p.Katas[failed.ID].Checked)) {
			failed = k
		}
	}
	if failed != nil {
		return failed, nil
	}
	return nextKata(c, p), nil
}

func nextKata(c *kata.Course, p workspace.Progress) *kata.Kata {
	for _, k := range c.Katas {
		if p.Katas[k.ID].Passed.IsZero() {
			return k
		}
	}
	return nil
}

// pick returns the kata a command is about: the one that is named, else the current one.
func (a *app) pick(args []string) (*workspace.Workspace, *kata.Kata, error) {
	w, err := a.workspace()
	if err != nil {
		return nil, nil, err
	}
	if len(args) > 0 {
		k, err := a.kata(args[0])
		return w, k, err
	}
	p, err := a.progress(w)
	if err != nil {
		return nil, nil, err
	}
	k, err := a.current(w, p)
	if err == nil && k == nil {
		err = usage("you have passed every kata; name the one you mean")
	}
	return w, k, err
}

// grader returns a grader on a warm bench that runs up to parallel checks at a
// time (0: one for each processor), the same one at each call. The first time
// on a machine this takes up to two minutes, and says so.
func (a *app) grader(ctx context.Context, first *kata.Kata, parallel int) (*grader.Grader, error) {
	if a.engine != nil {
		return a.engine, nil
	}
	b, err := a.bench(ctx)
	if err != nil {
		return nil, err
	}
	a.warnIfStale(b)
	if !b.IsWarm() {
		if err := a.warm(ctx, b, []string{first.SolutionDir()}); err != nil {
			return nil, err
		}
	}
	a.engine = grader.New(b, parallel)
	return a.engine, nil
}

// warnIfStale says so when an installed katas is used in a clone that holds
// another version of the course.
func (a *app) warnIfStale(b *bench.Bench) {
	w, err := a.workspace()
	if err != nil || !w.Clone {
		return
	}
	if v, err := bench.Version(os.DirFS(w.Root)); err == nil && v != b.Version() {
		a.complain("this program and this clone hold different versions of the course; `go install ./cmd/katas` renews the program")
	}
}

func (a *app) bench(ctx context.Context) (*bench.Bench, error) {
	tc, err := bench.FindToolchain(ctx, ".")
	if err != nil {
		return nil, err
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, fmt.Errorf("finding the cache folder: %w", err)
	}
	return bench.Open(a.files, filepath.Join(cache, "katas"), tc)
}

// warm builds what first checks need and shows that time passes.
func (a *app) warm(ctx context.Context, b *bench.Bench, packages []string) error {
	fmt.Fprintln(a.err, "Once on this machine: building Go's standard library with the race detector (20 to 120 s).")
	stop := a.tick(func() string { return "building" })
	start := time.Now()
	err := b.Warm(ctx, packages)
	stop()
	if err == nil {
		fmt.Fprintf(a.err, "Done after %.0f s; from here on checks are quick.\n", time.Since(start).Seconds())
	}
	return err
}

// tick shows on a terminal that something is going on, at once, and for how
// many seconds already. What says what it is, in a few words, and is called
// from another goroutine. The returned function wipes it away.
func (a *app) tick(what func() string) (stop func()) {
	if !isTerminal(a.err) || os.Getenv("TERM") == "dumb" {
		return func() {}
	}
	done, gone := make(chan struct{}), make(chan struct{})
	start := time.Now()
	fmt.Fprintf(a.err, "  %s ...", what())
	go func() {
		defer close(gone)
		for {
			select {
			case <-done:
				fmt.Fprint(a.err, "\r\x1b[K")
				return
			case <-time.After(time.Second):
				fmt.Fprintf(a.err, "\r\x1b[K  %s: %d s ", what(), int(time.Since(start).Seconds()))
			}
		}
	}()
	return func() {
		close(done)
		<-gone
	}
}

// style describes the terminal behind the output.
func (a *app) style() render.Style {
	s := render.Style{Width: 80, Command: command()}
	if f, ok := a.out.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil {
			s.Width = w
		}
		s.Color = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := strings.ToUpper(os.Getenv(name)); v != "" {
			s.ASCII = !strings.Contains(v, "UTF-8") && !strings.Contains(v, "UTF8")
			break
		}
	}
	return s
}

// command is how the learner started this program.
func command() string {
	exe, err := os.Executable()
	if err != nil || !strings.Contains(filepath.ToSlash(exe), "/go-build") {
		return "katas"
	}
	if _, err := os.Stat(filepath.Join("cmd", "katas")); err == nil {
		return "go run ./cmd/katas"
	}
	return "go run " + kata.Module + "/cmd/katas"
}

// complain writes one message to standard error.
func (a *app) complain(msg string) {
	s := a.style()
	s.Color = false
	s.Complain(a.err, "katas: "+msg)
}

// isTerminal tells whether a stream is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// named returns the named kata, which needs no workspace, or the current one.
func (a *app) named(args []string) (*kata.Kata, error) {
	if len(args) > 0 {
		return a.kata(args[0])
	}
	_, k, err := a.pick(nil)
	return k, err
}
