package workspace

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/concurrency-katas/katas/grader/kata"
)

// Module is the module path of a workspace outside a clone.
const Module = "katas.workspace"

// ErrOccupied is returned by Init for a folder that has something of a workspace.
var ErrOccupied = errors.New("nothing was written")

const gomod = `// This is your own module: the katas need nothing but Go.
module ` + Module + `

go 1.26
`

const vscodeSettings = `{
  "go.testFlags": ["-race"],
  "go.testTimeout": "30s",
  "files.exclude": {".katas": true}
}
`

// Init makes a workspace in dir with the exercises of the course. It refuses
// to write into a folder that has anything of the kind already. The stubs come
// from pristine, which finds them where the binary's own copy is edited.
func Init(dir string, files fs.FS, c *kata.Course, pristine func(*kata.Kata) (map[string]string, error)) (*Workspace, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	for _, name := range []string{"go.mod", "exercises"} {
		if _, err := os.Lstat(filepath.Join(dir, name)); err == nil {
			return nil, fmt.Errorf("%w: %s has a %s already; choose an empty folder", ErrOccupied, dir, name)
		}
	}
	stubs := map[string]string{} // path in the workspace -> source
	for _, k := range c.Katas {
		found, err := pristine(k)
		if err != nil {
			return nil, fmt.Errorf("exercise %s: %w", k.ID, err)
		}
		for name, src := range found {
			stubs[path.Join(k.ExerciseDir(), name)] = src
		}
	}
	err = fs.WalkDir(files, "exercises", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		target := filepath.Join(dir, filepath.FromSlash(name))
		if d.IsDir() {
			return os.MkdirAll(target, 0o755)
		}
		if strings.HasSuffix(name, ".go") {
			return nil // may be edited; the stubs follow
		}
		src, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		return os.WriteFile(target, src, 0o644)
	})
	if err != nil {
		return nil, explainWrite("making the workspace", err)
	}
	extra := stubs
	maps.Copy(extra, map[string]string{
		"go.mod":                gomod,
		".gitignore":            "/" + stateDir + "/\n",
		".vscode/settings.json": vscodeSettings,
		"README.md": "# My katas\n\nWork in `exercises/`, save, and run `katas`. Progress and backups are in `.katas/`.\n\n" +
			"The katas, in order:\n\n" + outline(c),
	})
	for name, text := range extra {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return nil, explainWrite("making the workspace", err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			return nil, explainWrite("making the workspace", err)
		}
	}
	return &Workspace{Root: dir}, nil
}

func outline(c *kata.Course) string {
	var b strings.Builder
	for _, k := range c.Katas {
		fmt.Fprintf(&b, "- [%s](%s): %s\n", k.ID, k.ExerciseDir(), k.Title)
	}
	return b.String()
}
