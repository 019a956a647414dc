package workspace

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"time"

	"github.com/concurrency-katas/katas/grader/kata"
)

// ErrNoPristine is returned when no pristine copy of a stub can be found.
var ErrNoPristine = errors.New("no pristine copy of the stub can be found: neither this binary nor the git history has it")

// Pristine returns the files of the stub of k as the course has them. The
// binary's own copy serves if it is pristine. In a clone it may hold what the
// learner wrote; then git's history is searched, newest first, for the version
// whose checksum is right.
func (w *Workspace) Pristine(ctx context.Context, k *kata.Kata) (map[string]string, error) {
	if k.IsStub(k.Stub) {
		return k.Stub, nil
	}
	if files, err := w.Files(k); err == nil && k.IsStub(files) {
		return files, nil
	}
	commits, err := w.git(ctx, "log", "--format=%H", "--all", "--", k.ExerciseDir())
	if err != nil {
		return nil, ErrNoPristine
	}
	for _, commit := range strings.Fields(commits) {
		if files := w.at(ctx, commit, k); k.IsStub(files) {
			return files, nil
		}
	}
	return nil, ErrNoPristine
}

// at returns the Go files of the exercise in a commit.
func (w *Workspace) at(ctx context.Context, commit string, k *kata.Kata) map[string]string {
	list, err := w.git(ctx, "ls-tree", "--name-only", commit, k.ExerciseDir()+"/")
	if err != nil {
		return nil
	}
	files := map[string]string{}
	for _, name := range strings.Fields(list) {
		if !strings.HasSuffix(name, ".go") {
			continue
		}
		src, err := w.git(ctx, "show", commit+":"+name)
		if err != nil {
			return nil
		}
		files[path.Base(name)] = src
	}
	return files
}

func (w *Workspace) git(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", append([]string{"-C", w.Root}, args...)...)
	var out bytes.Buffer
	cmd.Stdout = &out
	err := cmd.Run()
	return out.String(), err
}

// Reset puts the stub back on the desk of k and returns the folder in which
// everything that was there is kept. Nothing is removed before it is kept.
func (w *Workspace) Reset(ctx context.Context, k *kata.Kata) (backup string, err error) {
	stub, err := w.Pristine(ctx, k)
	if err != nil {
		return "", err
	}
	current, err := w.Files(k)
	if err != nil {
		return "", err
	}
	if len(current) > 0 && !k.IsStub(current) {
		backup = w.state("backups", k.ID, time.Now().UTC().Format("20060102T150405.000"))
		if err := os.MkdirAll(backup, 0o755); err != nil {
			return "", explainWrite("keeping your files", err)
		}
		for name, src := range current {
			if err := replaceFile(filepath.Join(backup, name), []byte(src)); err != nil {
				return "", explainWrite("keeping your files", err)
			}
		}
	}
	desk := w.Desk(k)
	if err := os.MkdirAll(desk, 0o755); err != nil {
		return backup, explainWrite("writing the stub", err)
	}
	for name, src := range stub {
		if err := replaceFile(filepath.Join(desk, name), []byte(src)); err != nil {
			return backup, explainWrite("writing the stub", err)
		}
	}
	if err := w.restoreStatement(ctx, k); err != nil {
		return backup, explainWrite("writing the statement", err)
	}
	for name := range current {
		if _, ours := stub[name]; !ours {
			if err := os.Remove(filepath.Join(desk, name)); err != nil {
				return backup, fmt.Errorf("removing %s (it is kept in %s): %w", name, backup, err)
			}
		}
	}
	return backup, nil
}

// restoreStatement puts a statement back that was deleted.
func (w *Workspace) restoreStatement(ctx context.Context, k *kata.Kata) error {
	file := filepath.Join(w.Desk(k), "README.md")
	if _, err := os.Lstat(file); err == nil {
		return nil
	}
	text := k.Statement
	if w.Clone {
		if src, err := w.git(ctx, "show", "HEAD:"+k.ExerciseDir()+"/README.md"); err == nil {
			text = src
		}
	}
	return replaceFile(file, []byte(text))
}
