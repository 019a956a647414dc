package stress_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/record"
	"github.com/concurrency-katas/katas/grader/stress"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// run stresses a package below testdata.
func run(t *testing.T, pkg string, o stress.Options) verdict.Stress {
	t.Helper()
	o.Kit = os.DirFS("../..")
	module, rest, _ := strings.Cut(pkg, "/")
	o.Dir, o.Package = filepath.Join("testdata", module), "./"+rest
	s, err := stress.Open(context.Background(), o)
	require.NoError(t, err)
	defer s.Close()
	v, err := s.Run(context.Background(), stress.Listener{})
	require.NoError(t, err)
	return v
}

// first returns the first test that did not pass, or the first one.
func first(v verdict.Stress) verdict.Test {
	for _, test := range v.Tests {
		if test.Status == verdict.Fail || test.Status == verdict.Error {
			return test
		}
	}
	return v.Tests[0]
}

func class(test verdict.Test) verdict.Class {
	if test.Finding == nil {
		return ""
	}
	return test.Finding.Class
}

// On one processor nothing is interrupted within so few instructions: what
// happens between two goroutines here, the disturbance has made happen.
func TestEachWayOfDisturbingFindsWhatIsHiddenWithoutIt(t *testing.T) {
	t.Setenv("GOMAXPROCS", "1")
	for _, c := range []struct {
		kernel         string
		found, survive []string
	}{
		{"window", []string{"switch", "stall", "drag", "delay"}, []string{"off"}},
		{"slow", []string{"stall", "drag", "delay"}, []string{"switch", "off"}},
		{"expression", []string{"switch"}, []string{"off"}},
	} {
		for _, p := range c.found {
			got := first(run(t, "kernels/"+c.kernel, stress.Options{For: 5 * time.Second, Seed: 1, Policies: []string{p}}))
			assert.Equal(t, verdict.Assertion, class(got), "%s with %s", c.kernel, p)
			assert.Less(t, got.Iterations, 400, "%s with %s", c.kernel, p)
		}
		for _, p := range c.survive {
			got := first(run(t, "kernels/"+c.kernel, stress.Options{For: 100 * time.Millisecond, Seed: 1, Policies: []string{p}}))
			assert.Equal(t, verdict.Pass, got.Status, "%s with %s: %v", c.kernel, p, got.Finding)
		}
	}
}

func TestEachDetectorFindsWhatIsHiddenWithoutIt(t *testing.T) {
	short := stress.Options{For: 200 * time.Millisecond, GiveUp: 500 * time.Millisecond, Seed: 1}
	without := func(d ...record.Detector) stress.Options {
		o := short
		o.Off = d
		return o
	}
	t.Run("the leak profile proves a hang while it lasts", func(t *testing.T) {
		got := first(run(t, "kernels/hang", short))
		assert.Equal(t, verdict.Deadlock, class(got))
		assert.Less(t, got.ElapsedMS, int64(200))
		got = first(run(t, "kernels/hang", without(record.Profile)))
		assert.GreaterOrEqual(t, got.ElapsedMS, int64(500), "nothing else can tell in a program with timers")
	})
	t.Run("the leak profile finds what a round leaves behind", func(t *testing.T) {
		got := first(run(t, "kernels/leaves", short))
		assert.Equal(t, verdict.Leak, class(got))
		assert.Equal(t, 1, got.Iterations)
		got = first(run(t, "kernels/leaves", without(record.Profile, record.Heap)))
		assert.Equal(t, verdict.Pass, got.Status)
	})
	t.Run("a heap of goroutines on timers", func(t *testing.T) {
		long := short
		long.For = 2 * time.Second // a pool's idle workers look like this, while they are few
		assert.Equal(t, verdict.Leak, class(first(run(t, "kernels/ticker", long))))
		long.Off = []record.Detector{record.Heap}
		assert.Equal(t, verdict.Pass, first(run(t, "kernels/ticker", long)).Status)
	})
	t.Run("a standstill where only goroutines can wake goroutines", func(t *testing.T) {
		got := first(run(t, "kernels/global", short))
		assert.Equal(t, verdict.Deadlock, class(got))
		assert.Less(t, got.ElapsedMS, int64(300))
		got = first(run(t, "kernels/global", without(record.Standstill)))
		assert.GreaterOrEqual(t, got.ElapsedMS, int64(500))
	})
}

func TestATestThatCannotBeRepeatedGetsAProcessForEachRound(t *testing.T) {
	v := run(t, "kernels/twice", stress.Options{For: 500 * time.Millisecond})
	assert.Equal(t, verdict.Pass, v.Tests[0].Status, "%v", v.Tests[0].Finding)
	assert.Greater(t, v.Tests[0].Iterations, 1)
}

func TestATestWithoutGoroutinesIsSoonDone(t *testing.T) {
	v := run(t, "kernels/alone", stress.Options{For: time.Minute})
	assert.Equal(t, verdict.Pass, v.Tests[0].Status)
	assert.Less(t, v.Tests[0].Iterations, 50, "three, or a few more on a busy machine")
}

var corpus = flag.Bool("corpus", false, "stress the whole corpus, and for long")

// The corpus holds correct programs that look suspicious and must pass, and
// wrong ones whose class is in their first line. Without -corpus a part of it
// is run.
func TestCorpus(t *testing.T) {
	dirs, err := filepath.Glob("testdata/corpus/*/*")
	require.NoError(t, err)
	require.Greater(t, len(dirs), 100)
	slots := make(chan struct{}, 2)
	for i, dir := range dirs {
		if !*corpus && i%4 != 0 {
			continue
		}
		name, err := filepath.Rel("testdata", dir)
		require.NoError(t, err)
		t.Run(filepath.ToSlash(name), func(t *testing.T) {
			t.Parallel()
			slots <- struct{}{}
			defer func() { <-slots }()
			kind, want := intent(t, dir)
			if kind == "Wrong" {
				missed(t, filepath.ToSlash(name), want)
				return
			}
			if filepath.Base(dir) == "notests" {
				_, err := stress.Open(context.Background(), stress.Options{Dir: dir, Package: "."})
				assert.ErrorContains(t, err, "has no test functions")
				return
			}
			o := stress.Options{For: 300 * time.Millisecond}
			if *corpus {
				o.For = 2 * time.Second
			}
			for _, test := range run(t, filepath.ToSlash(name), o).Tests {
				assert.Contains(t, []verdict.Status{verdict.Pass, verdict.NotRun}, test.Status, "%s: %+v", test.Name, test.Finding)
			}
		})
	}
}

// missed looks twice before it calls a wrong program missed: how soon it shows
// is a matter of luck.
func missed(t *testing.T, pkg string, want []string) {
	t.Helper()
	var got verdict.Test
	for range 2 {
		got = first(run(t, pkg, stress.Options{For: 5 * time.Second}))
		if got.Status == verdict.Fail {
			break
		}
		t.Logf("not found in %d rounds", got.Iterations)
	}
	require.Equal(t, verdict.Fail, got.Status)
	assert.True(t, slices.Contains(want, string(class(got))), "class %s, not %v: %s", class(got), want, got.Finding.Summary)
}

// intent reads the first line of a package of the corpus: "// Right: why it
// looks wrong" or "// Wrong: class|class what the bug is".
func intent(t *testing.T, dir string) (kind string, classes []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	for _, file := range files {
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		line, _, _ := strings.Cut(string(src), "\n")
		kind, rest, ok := strings.Cut(strings.TrimPrefix(line, "// "), ": ")
		if ok && (kind == "Right" || kind == "Wrong") {
			class, _, _ := strings.Cut(rest, " ")
			return kind, strings.Split(class, "|")
		}
	}
	t.Fatalf("%s does not say whether it is right or wrong", dir)
	return "", nil
}
