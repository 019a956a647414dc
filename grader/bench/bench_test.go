package bench

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func course() fstest.MapFS {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	return fstest.MapFS{
		"go.mod": file("module m\n"), "go.sum": file(""),
		"grader/kit/kit.go": file("package kit\n"), "grader/record/record.go": file("package record\n"),
		"solutions/01-a/one/one.go":                      file("package one\n"),
		"solutions/01-a/one/testdata/mutants/bad/one.go": file("package one\n"),
		"exercises/01-a/one/one.go":                      file("package one // edited\n"),
	}
}

func TestOpenWritesOnceAndOnlyWhatBelongs(t *testing.T) {
	cache := t.TempDir()
	b, err := Open(course(), cache, Toolchain{})
	require.NoError(t, err)
	assert.FileExists(t, filepath.Join(b.Dir, "solutions/01-a/one/one.go"))
	assert.NoDirExists(t, filepath.Join(b.Dir, "exercises"))
	assert.NoDirExists(t, filepath.Join(b.Dir, "solutions/01-a/one/testdata"))

	again, err := Open(course(), cache, Toolchain{})
	require.NoError(t, err)
	assert.Equal(t, b.Dir, again.Dir)

	changed := course()
	changed["exercises/01-a/one/one.go"] = &fstest.MapFile{Data: []byte("package one // edited again\n")}
	same, err := Version(changed)
	require.NoError(t, err)
	assert.Equal(t, b.Version(), same, "what learners write is no part of the version")
	changed["grader/kit/kit.go"] = &fstest.MapFile{Data: []byte("package kit // new\n")}
	other, err := Open(changed, cache, Toolchain{})
	require.NoError(t, err)
	assert.NotEqual(t, b.Dir, other.Dir)
}

func TestOpenSweepsWhatNobodyUses(t *testing.T) {
	cache := t.TempDir()
	old := filepath.Join(cache, "bench", "0123")
	half := filepath.Join(cache, "bench", "new-1")
	fresh := filepath.Join(cache, "bench", "4567")
	for _, d := range []string{old, half, fresh} {
		require.NoError(t, os.MkdirAll(d, 0o755))
	}
	long := time.Now().Add(-60 * 24 * time.Hour)
	require.NoError(t, os.Chtimes(old, long, long))
	require.NoError(t, os.Chtimes(half, long, long))
	_, err := Open(course(), cache, Toolchain{})
	require.NoError(t, err)
	assert.NoDirExists(t, old)
	assert.NoDirExists(t, half)
	assert.DirExists(t, fresh)
}

func TestSweepTempLeavesWhatIsYoung(t *testing.T) {
	dir := t.TempDir()
	old, young, other := filepath.Join(dir, "katas-build-123456789"), filepath.Join(dir, "katas-run-123456789"), filepath.Join(dir, "katas-run-mine")
	for _, d := range []string{old, young, other} {
		require.NoError(t, os.MkdirAll(d, 0o755))
	}
	long := time.Now().Add(-48 * time.Hour)
	require.NoError(t, os.Chtimes(old, long, long))
	require.NoError(t, os.Chtimes(other, long, long))
	sweepTemp(dir)
	assert.NoDirExists(t, old)
	assert.DirExists(t, young)
	assert.DirExists(t, other)
}

func TestOpenWithoutACourse(t *testing.T) {
	_, err := Open(fstest.MapFS{}, t.TempDir(), Toolchain{})
	assert.ErrorIs(t, err, fs.ErrNotExist)
}

func TestExplain(t *testing.T) {
	failed := errors.New("exit status 1")
	t.Run("compile errors", func(t *testing.T) {
		err := explain("# m/one [m/one.test]\nsolutions/01-a/one/one.go:3:7: undefined: x\n\thave ()\nsolutions/01-a/one/one.go:9:1: missing return\n", failed)
		var compile *CompileError
		require.ErrorAs(t, err, &compile)
		assert.Equal(t, []Diagnostic{
			{File: "one.go", Line: 3, Column: 7, Text: "undefined: x\nhave ()"},
			{File: "one.go", Line: 9, Column: 1, Text: "missing return"},
		}, compile.Diagnostics)
	})
	for text, want := range map[string]string{
		"cgo: C compiler \"gcc\" not found: exec: \"gcc\"":          "install gcc or clang",
		"go: -race requires cgo":                                    "install gcc or clang",
		"write /tmp/x: no space left on device":                     "the disk is full",
		"no required module: module lookup disabled by GOPROXY=off": "`katas warm`",
		"something else": "`katas doctor`",
	} {
		err := explain(text, exitError(t))
		var machine *MachineError
		require.ErrorAs(t, err, &machine)
		assert.Contains(t, machine.Error(), want)
	}
}

// exitError returns the error of a command that ran and failed.
func exitError(t *testing.T) error {
	t.Helper()
	tc, err := FindToolchain(context.Background(), ".")
	require.NoError(t, err)
	err = tc.command(context.Background(), ".", "", "no-such-command").Run()
	require.Error(t, err)
	return err
}

func TestFindToolchainWithoutGo(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := FindToolchain(context.Background(), ".")
	assert.ErrorIs(t, err, ErrNoGo)
}
