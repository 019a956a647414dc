// Package bench builds check binaries.
//
// The bench is a scratch module in the user's cache folder: the katas' hidden
// tests, reference solutions and the kit, written once for each version of the
// course. A submission never enters it; an overlay puts the submission's files
// in the place of the reference solution for one build. Compile errors come
// back with the names of the learner's files.
//
// The package knows Go's toolchain. It does not know what a kata means, and it
// runs no code of a submission.
package bench

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

// A Bench is a scratch module on disk and the toolchain that builds in it. It
// is safe for concurrent use, by several processes too.
type Bench struct {
	Dir string // root of the scratch module
	Go  Toolchain
}

// unusedFor is how long the bench of another version is kept.
const unusedFor = 30 * 24 * time.Hour

// Open writes the module in files (the root of a Go module that holds
// solutions and grader) into a folder of its own below cache, unless it is
// there already.
func Open(files fs.FS, cache string, tc Toolchain) (*Bench, error) {
	content, sum, err := collect(files)
	if err != nil {
		return nil, err
	}
	sweepTemp(os.TempDir())
	parent := filepath.Join(cache, "bench")
	b := &Bench{Dir: filepath.Join(parent, sum), Go: tc}
	if _, err := os.Stat(b.Dir); err == nil {
		now := time.Now()
		_ = os.Chtimes(b.Dir, now, now) // in use; a read-only cache is no obstacle
		return b, nil
	}
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return nil, fmt.Errorf("making the build folder: %w", err)
	}
	tmp, err := os.MkdirTemp(parent, "new-")
	if err != nil {
		return nil, fmt.Errorf("making the build folder: %w", err)
	}
	defer os.RemoveAll(tmp)
	for name, src := range content {
		file := filepath.Join(tmp, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return nil, fmt.Errorf("writing the build folder: %w", err)
		}
		if err := os.WriteFile(file, src, 0o644); err != nil {
			return nil, fmt.Errorf("writing the build folder: %w", err)
		}
	}
	// Whoever renames first wins; the others have the same content.
	if err := os.Rename(tmp, b.Dir); err != nil {
		if _, statErr := os.Stat(b.Dir); statErr != nil {
			return nil, fmt.Errorf("writing the build folder: %w", err)
		}
	}
	b.sweep(parent)
	return b, nil
}

// Version returns the checksum of what the bench would hold for files: two
// courses with the same version judge alike.
func Version(files fs.FS) (string, error) {
	_, sum, err := collect(files)
	return sum, err
}

// Version returns the version of the course on this bench.
func (b *Bench) Version() string { return filepath.Base(b.Dir) }

// parts are the files and folders of the course that belong on a bench.
var parts = []string{"go.mod", "go.sum", "grader/kit", "grader/record", "solutions"}

// collect returns what belongs on the bench, and its checksum.
func collect(files fs.FS) (map[string][]byte, string, error) {
	content := map[string][]byte{}
	h := sha256.New()
	for _, root := range parts {
		err := fs.WalkDir(files, root, func(name string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case d.IsDir() && d.Name() == "testdata":
				return fs.SkipDir
			case d.IsDir() || path.Ext(name) != ".go" && name != root:
				return nil
			}
			src, err := fs.ReadFile(files, name)
			if err != nil {
				return err
			}
			content[name] = src
			fmt.Fprintf(h, "%s %d\n", name, len(src))
			h.Write(src)
			return nil
		})
		if err != nil {
			return nil, "", fmt.Errorf("reading the course: %w", err)
		}
	}
	if len(content) == 0 {
		return nil, "", errors.New("reading the course: it holds no Go files")
	}
	return content, hex.EncodeToString(h.Sum(nil)[:8]), nil
}

// sweep removes benches of other versions that nobody has used for long, and
// what a killed process left half-written.
func (b *Bench) sweep(parent string) {
	entries, err := os.ReadDir(parent)
	if err != nil {
		return
	}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || e.Name() == filepath.Base(b.Dir) {
			continue
		}
		age := time.Since(info.ModTime())
		if age > unusedFor || strings.HasPrefix(e.Name(), "new-") && age > time.Hour {
			_ = os.RemoveAll(filepath.Join(parent, e.Name()))
		}
	}
}

// sweepTemp removes what killed processes left in the temporary folder, once
// nobody can be using it any more.
func sweepTemp(dir string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		if !e.IsDir() || !ourTemp.MatchString(e.Name()) {
			continue
		}
		if info, err := e.Info(); err == nil && time.Since(info.ModTime()) > 24*time.Hour {
			_ = os.RemoveAll(filepath.Join(dir, e.Name()))
		}
	}
}

// ourTemp matches the names that os.MkdirTemp gives our folders, and nothing
// that a person would choose.
var ourTemp = regexp.MustCompile(`^katas-(build|run|warm|probe|doctor)-\d{5,}$`)
