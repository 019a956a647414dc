package kata_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/kata"
)

const facts = `order = 10
level = 1
minutes = 5
track = "core"

[[check]]
test = "TestItWorks"
title = "it works"
kind = "behaviour"
points = 100
`

// course returns a course of one kata with the given kata.toml.
func course(toml string) fstest.MapFS {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	return fstest.MapFS{
		"exercises/01-a/one/README.md": file("# The first\n\nStory.\n"),
		"exercises/01-a/one/one.go":    file("package one\n"),
		"solutions/01-a/one/kata.toml": file(toml),
		"solutions/01-a/one/one.go":    file("package one\n\n// F does it.\nfunc F() { secret() }\n\nfunc secret() {}\n"),
		"solutions/01-a/one/hints.md":  file("# Hints\n\n## 1\nLook.\n\n## deadlock\nWait less.\n"),
	}
}

func TestLoad(t *testing.T) {
	c, err := kata.Load(course(facts))
	require.NoError(t, err)
	k := c.Find("one")
	require.NotNil(t, k)
	assert.Equal(t, "The first", k.Title)
	assert.Equal(t, "exercises/01-a/one", k.ExerciseDir())
	assert.Equal(t, []string{"Look."}, k.Hints.Rungs)
	assert.Equal(t, "Wait less.", k.Hints.For("deadlock"))
	assert.Equal(t, kata.DefaultDeadline, k.Checks[0].Deadline)
	contract, err := k.Contract()
	require.NoError(t, err)
	assert.Equal(t, "// F does it.\nfunc F()\n", contract)
}

func TestLoadRefuses(t *testing.T) {
	for name, c := range map[string]struct{ toml, want string }{
		"unknown key":   {"colour = 1\n" + facts, `unknown key "colour"`},
		"points":        {strings.Replace(facts, "100", "90", 1), "add up to 90"},
		"kind":          {strings.Replace(facts, "behaviour", "magic", 1), "one of the kinds"},
		"no level":      {strings.Replace(facts, "level = 1", "", 1), "level"},
		"deadline":      {facts + "deadline = \"soon\"\n", "deadline of TestItWorks"},
		"not toml":      {"order = ", "reading kata.toml"},
		"test name":     {strings.Replace(facts, "TestItWorks", "itWorks", 1), "needs a test"},
		"unknown track": {strings.Replace(facts, `"core"`, `"main"`, 1), "track"},
		"no checks":     {strings.Split(facts, "[[check]]")[0], "add up to 0"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := kata.Load(course(c.toml))
			assert.ErrorContains(t, err, c.want)
		})
	}
	t.Run("twice the same id", func(t *testing.T) {
		fs := course(facts)
		for name, f := range course(facts) {
			fs[strings.Replace(name, "01-a", "02-b", 1)] = f
		}
		_, err := kata.Load(fs)
		assert.ErrorContains(t, err, "exists in")
	})
	t.Run("nothing", func(t *testing.T) {
		_, err := kata.Load(fstest.MapFS{})
		assert.ErrorContains(t, err, "no katas")
	})
}

// The real course loads, and its ids are no names of the standard library.
func TestTheCourse(t *testing.T) {
	c, err := kata.Load(os.DirFS("../.."))
	require.NoError(t, err)
	std := strings.Fields("context errors fmt iter maps os path slices sort strings sync testing time unique")
	for _, k := range c.Katas {
		assert.NotContains(t, std, k.ID)
		assert.True(t, k.IsStub(k.Stub), "%s: the stub differs from %s; `make sums` writes it anew", k.ID, kata.SumsFile)
	}
}

func TestNearest(t *testing.T) {
	c := &kata.Course{}
	for _, id := range []string{"counter", "ticket", "checkact", "publish"} {
		c.Katas = append(c.Katas, &kata.Kata{ID: id})
	}
	assert.Equal(t, []string{"counter"}, c.Nearest("countr", 3))
	assert.Equal(t, []string{"ticket"}, c.Nearest("tick", 3))
	assert.Equal(t, []string{"counter"}, c.Nearest("Counter", 3))
	assert.Empty(t, c.Nearest("xyzzy", 3))
}

func TestSumTellsStubsApart(t *testing.T) {
	stub := map[string]string{"a.go": "package a\n"}
	k := &kata.Kata{StubSum: kata.Sum(stub)}
	assert.True(t, k.IsStub(map[string]string{"a.go": "package a\n"}))
	assert.False(t, k.IsStub(map[string]string{"a.go": "package a \n"}))
	assert.False(t, k.IsStub(map[string]string{"a.go": "package a\n", "b.go": "package a\n"}))
	assert.False(t, (&kata.Kata{}).IsStub(nil), "without a checksum nothing is known")
}
