package grader_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader"
	"github.com/concurrency-katas/katas/grader/bench"
	"github.com/concurrency-katas/katas/grader/kata"
)

// fixture returns the course in testdata/course together with what a bench
// needs of the real tree.
func fixture(t *testing.T) fs.FS {
	t.Helper()
	all := fstest.MapFS{}
	add := func(dir string, parts ...string) {
		for _, part := range parts {
			err := filepath.WalkDir(filepath.Join(dir, part), func(file string, d fs.DirEntry, err error) error {
				if err != nil || d.IsDir() {
					return err
				}
				src, err := os.ReadFile(file)
				if err != nil {
					return err
				}
				rel, err := filepath.Rel(dir, file)
				all[filepath.ToSlash(rel)] = &fstest.MapFile{Data: src}
				return err
			})
			require.NoError(t, err)
		}
	}
	add("..", "go.mod", "go.sum", "grader/kit", "grader/record")
	add("testdata/course", "exercises", "solutions")
	return all
}

// probe returns the fixture's kata and a grader for it.
func probe(t *testing.T) (*kata.Kata, *grader.Grader) {
	t.Helper()
	files := fixture(t)
	course, err := kata.Load(files)
	require.NoError(t, err)
	tc, err := bench.FindToolchain(context.Background(), ".")
	require.NoError(t, err)
	cache, err := os.UserCacheDir()
	require.NoError(t, err)
	b, err := bench.Open(files, filepath.Join(cache, "katas-test"), tc)
	require.NoError(t, err)
	return course.Find("probe"), grader.New(b, 0)
}

// cases returns the folders of wrong solutions that diagnose is tested with.
func cases(t *testing.T) []string {
	t.Helper()
	dirs, err := filepath.Glob("diagnose/testdata/*/probe.go")
	require.NoError(t, err)
	require.NotEmpty(t, dirs)
	for i := range dirs {
		dirs[i] = filepath.Dir(dirs[i])
	}
	return dirs
}

// header returns the value of a line "// Key: value" of a case.
func header(t *testing.T, dir, key string) string {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(dir, "probe.go"))
	require.NoError(t, err)
	for line := range strings.Lines(string(src)) {
		if value, ok := strings.CutPrefix(line, "// "+key+": "); ok {
			return strings.TrimSpace(value)
		}
	}
	t.Fatalf("%s/probe.go has no line // %s:", dir, key)
	return ""
}
