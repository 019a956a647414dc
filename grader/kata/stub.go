package kata

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"golang.org/x/mod/sumdb/dirhash"
)

// SumsFile lists the checksums of all pristine stubs. It tells a stub from an
// edited one: a binary built inside a clone embeds whatever the clone's
// exercises folder holds at that moment.
const SumsFile = "solutions/stubs.sum"

// Sum returns the checksum of the Go files of an exercise folder (file name ->
// source), in the format of go.sum.
func Sum(files map[string]string) string {
	sum, err := dirhash.Hash1(slices.Collect(maps.Keys(files)), func(name string) (io.ReadCloser, error) {
		return io.NopCloser(strings.NewReader(files[name])), nil
	})
	if err != nil {
		return "" // a file name with a newline; no stub has one
	}
	return sum
}

// IsStub tells whether files (file name -> source) are the pristine stub.
func (k *Kata) IsStub(files map[string]string) bool {
	return k.StubSum != "" && Sum(files) == k.StubSum
}

// Sums returns the content of SumsFile for a course whose stubs are pristine.
func Sums(c *Course) string {
	var b strings.Builder
	for _, k := range c.Katas {
		fmt.Fprintf(&b, "%s %s\n", k.ExerciseDir(), Sum(k.Stub))
	}
	return b.String()
}

func readSums(fsys fs.FS) (map[string]string, error) {
	src, err := fs.ReadFile(fsys, SumsFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	sums := map[string]string{}
	for line := range strings.Lines(string(src)) {
		dir, sum, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok {
			return nil, fmt.Errorf("%s: cannot read the line %q", SumsFile, line)
		}
		sums[dir] = sum
	}
	return sums, nil
}
