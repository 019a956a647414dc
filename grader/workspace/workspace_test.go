package workspace_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/workspace"
)

const stub = "package one\n\n// TODO\n"

func one() *kata.Kata {
	files := map[string]string{"one.go": stub}
	return &kata.Kata{ID: "one", Chapter: "01-a", Title: "First", Stub: files, StubSum: kata.Sum(files)}
}

// made returns a workspace with one kata.
func made(t *testing.T) (*workspace.Workspace, *kata.Kata) {
	t.Helper()
	k := one()
	files := fstest.MapFS{"exercises/01-a/one/one.go": {Data: []byte(stub)}}
	w, err := workspace.Init(filepath.Join(t.TempDir(), "w"), files, &kata.Course{Katas: []*kata.Kata{k}}, own)
	require.NoError(t, err)
	return w, k
}

func own(k *kata.Kata) (map[string]string, error) { return k.Stub, nil }

func write(t *testing.T, file, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
	require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
}

func TestInitAndOpen(t *testing.T) {
	w, k := made(t)
	found, err := workspace.Open(w.Desk(k))
	require.NoError(t, err)
	assert.Equal(t, w.Root, found.Root)
	assert.False(t, found.Clone)
	assert.True(t, found.Untouched(k))
	assert.Equal(t, k, found.Current(&kata.Course{Katas: []*kata.Kata{k}}, w.Desk(k)))
	assert.Nil(t, found.Current(&kata.Course{Katas: []*kata.Kata{k}}, w.Root))

	_, err = workspace.Init(w.Root, fstest.MapFS{}, &kata.Course{}, own)
	assert.ErrorIs(t, err, workspace.ErrOccupied)
	_, err = workspace.Open(t.TempDir())
	assert.ErrorIs(t, err, workspace.ErrNotFound)
}

func TestResetKeepsWhatWasThere(t *testing.T) {
	w, k := made(t)
	write(t, filepath.Join(w.Desk(k), "one.go"), "package one // mine\n")
	write(t, filepath.Join(w.Desk(k), "extra.go"), "package one\n")
	assert.False(t, w.Untouched(k))
	backup, err := w.Reset(context.Background(), k)
	require.NoError(t, err)
	assert.True(t, w.Untouched(k))
	kept, err := os.ReadFile(filepath.Join(backup, "one.go"))
	require.NoError(t, err)
	assert.Equal(t, "package one // mine\n", string(kept))
	assert.FileExists(t, filepath.Join(backup, "extra.go"))
	assert.NoFileExists(t, filepath.Join(w.Desk(k), "extra.go"))
}

// In a clone the binary's own copy may be what the learner wrote, and the last
// commit as well; the stub is then somewhere in the history.
func TestResetInACloneSearchesTheHistory(t *testing.T) {
	root := t.TempDir()
	git := func(args ...string) {
		cmd := exec.Command("git", append([]string{"-C", root, "-c", "user.name=t", "-c", "user.email=t@example.com"}, args...)...)
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s", out)
	}
	k := one()
	desk := filepath.Join(root, "exercises", "01-a", "one")
	write(t, filepath.Join(root, "go.mod"), "module "+kata.Module+"\n")
	write(t, filepath.Join(desk, "one.go"), stub)
	git("init", "-q")
	git("add", ".")
	git("commit", "-qm", "stub")
	write(t, filepath.Join(desk, "one.go"), "package one // solved\n")
	git("commit", "-qam", "solved")
	k.Stub = map[string]string{"one.go": "package one // solved\n"} // as embedded in this clone

	w, err := workspace.Open(desk)
	require.NoError(t, err)
	assert.True(t, w.Clone)
	assert.False(t, w.Untouched(k))
	_, err = w.Reset(context.Background(), k)
	require.NoError(t, err)
	src, err := os.ReadFile(filepath.Join(desk, "one.go"))
	require.NoError(t, err)
	assert.Equal(t, stub, string(src))
}

func TestResetWithoutAPristineCopyChangesNothing(t *testing.T) {
	w, k := made(t)
	k.Stub = map[string]string{"one.go": "package one // solved\n"}
	write(t, filepath.Join(w.Desk(k), "one.go"), "package one // mine\n")
	_, err := w.Reset(context.Background(), k)
	assert.ErrorIs(t, err, workspace.ErrNoPristine)
	src, err := os.ReadFile(filepath.Join(w.Desk(k), "one.go"))
	require.NoError(t, err)
	assert.Equal(t, "package one // mine\n", string(src))
}

func TestProgress(t *testing.T) {
	w, _ := made(t)
	p, err := w.Progress()
	require.NoError(t, err)
	assert.Empty(t, p.Katas)
	now := time.Now().UTC().Truncate(time.Second)
	require.NoError(t, w.Update("one", func(s *workspace.State) { s.Passed, s.Score = now, 100 }))
	p, err = w.Progress()
	require.NoError(t, err)
	assert.Equal(t, now, p.Katas["one"].Passed)
}

func TestConcurrentUpdatesAllCount(t *testing.T) {
	w, _ := made(t)
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			assert.NoError(t, w.Update("one", func(s *workspace.State) { s.Attempts++ }))
		})
	}
	all.Wait()
	p, err := w.Progress()
	require.NoError(t, err)
	assert.Equal(t, 20, p.Katas["one"].Attempts)
}

func TestCorruptProgressIsKeptAside(t *testing.T) {
	for name, text := range map[string]string{"half a file": `{"version":1,"ka`, "no version": `{}`, "other things": "hello"} {
		t.Run(name, func(t *testing.T) {
			w, _ := made(t)
			write(t, filepath.Join(w.Root, ".katas", "progress.json"), text)
			p, err := w.Progress()
			var corrupt *workspace.CorruptError
			require.ErrorAs(t, err, &corrupt)
			assert.Empty(t, p.Katas)
			kept, err := os.ReadFile(corrupt.Kept)
			require.NoError(t, err)
			assert.Equal(t, text, string(kept))
			require.NoError(t, w.Update("one", func(s *workspace.State) { s.Score = 1 }))
		})
	}
}

func TestProgressOfANewerVersionIsLeftAlone(t *testing.T) {
	w, _ := made(t)
	file := filepath.Join(w.Root, ".katas", "progress.json")
	write(t, file, `{"version":99,"katas":{}}`)
	_, err := w.Progress()
	assert.ErrorContains(t, err, "newer katas")
	assert.Error(t, w.Update("one", func(*workspace.State) {}))
	src, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Contains(t, string(src), "99")
}
