// Package workspace knows the learner's folder: where the exercises are, what
// has been passed, and how to bring a stub back without losing anything.
//
// A workspace is a clone of the repository or a folder made by Init. The only
// thing katas writes on its own is the folder .katas in it. The package does
// not grade.
package workspace

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/mod/modfile"

	"github.com/concurrency-katas/katas/grader/kata"
)

// ErrNotFound is returned where no workspace is.
var ErrNotFound = errors.New("this is neither a clone of katas nor a workspace")

// stateDir holds everything that katas itself writes in a workspace.
const stateDir = ".katas"

// A Workspace is a learner's folder.
type Workspace struct {
	Root  string // absolute
	Clone bool   // a clone of the repository, not a folder made by Init
}

// Open finds the workspace that holds dir: the nearest folder, upwards, with a
// folder exercises and the go.mod of the katas or of a workspace.
func Open(dir string) (*Workspace, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	for at := dir; ; at = filepath.Dir(at) {
		if w := probe(at); w != nil {
			return w, nil
		}
		if filepath.Dir(at) == at {
			return nil, ErrNotFound
		}
	}
}

func probe(dir string) *Workspace {
	if info, err := os.Stat(filepath.Join(dir, "exercises")); err != nil || !info.IsDir() {
		return nil
	}
	mod, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil {
		return nil
	}
	switch modfile.ModulePath(mod) {
	case kata.Module:
		return &Workspace{Root: dir, Clone: true}
	case Module:
		return &Workspace{Root: dir}
	}
	return nil
}

// Desk is the folder in which the learner works on k.
func (w *Workspace) Desk(k *kata.Kata) string {
	return filepath.Join(w.Root, filepath.FromSlash(k.ExerciseDir()))
}

// Current returns the kata whose folder holds dir, or nil.
func (w *Workspace) Current(c *kata.Course, dir string) *kata.Kata {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil
	}
	for _, k := range c.Katas {
		if rel, err := filepath.Rel(w.Desk(k), dir); err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			return k
		}
	}
	return nil
}

// Edited returns the kata whose main file was saved last, if that was after its
// last check and it is not the stub; else nil.
func (w *Workspace) Edited(c *kata.Course, p Progress) *kata.Kata {
	var last *kata.Kata
	var saved time.Time
	for _, k := range c.Katas {
		info, err := os.Stat(filepath.Join(w.Desk(k), k.ID+".go"))
		if err != nil || !info.ModTime().After(p.Katas[k.ID].Checked) || !info.ModTime().After(saved) || w.Untouched(k) {
			continue
		}
		last, saved = k, info.ModTime()
	}
	return last
}

// Files reads the Go files on the desk of k: name -> source. A desk that does
// not exist is an empty one.
func (w *Workspace) Files(k *kata.Kata) (map[string]string, error) {
	entries, err := os.ReadDir(w.Desk(k))
	if errors.Is(err, fs.ErrNotExist) {
		return map[string]string{}, nil
	}
	if err != nil {
		return nil, err
	}
	files := map[string]string{}
	for _, e := range entries {
		if !e.Type().IsRegular() || filepath.Ext(e.Name()) != ".go" {
			continue
		}
		src, err := os.ReadFile(filepath.Join(w.Desk(k), e.Name()))
		if err != nil {
			return nil, err
		}
		files[e.Name()] = string(src)
	}
	return files, nil
}

// Untouched tells whether the desk of k still holds the pristine stub.
func (w *Workspace) Untouched(k *kata.Kata) bool {
	files, err := w.Files(k)
	return err == nil && k.IsStub(files)
}

// Path returns a path inside the workspace as the learner would type it from dir.
func (w *Workspace) Path(from, file string) string {
	if rel, err := filepath.Rel(from, file); err == nil && len(rel) < len(file) {
		return rel
	}
	return file
}

func (w *Workspace) state(elem ...string) string {
	return filepath.Join(append([]string{w.Root, stateDir}, elem...)...)
}

// explainWrite turns an error of writing into one that says what to do.
func explainWrite(what string, err error) error {
	if errors.Is(err, fs.ErrPermission) {
		return fmt.Errorf("%s: the folder cannot be written: %w", what, err)
	}
	return fmt.Errorf("%s: %w", what, err)
}
