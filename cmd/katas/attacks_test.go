package main

import (
	"context"
	"encoding/json"
	"flag"
	"io/fs"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/sandbox"
	"github.com/concurrency-katas/katas/grader/verdict"
)

var attacks = flag.Bool("attacks", false, "run all attacks, and not only those that are refused before anything is built")

// Where attacks show that they had an effect.
const (
	canaryFile     = "/tmp/katas-attack-canary"
	canaryAddress  = "127.0.0.1:47123"
	canarySurvivor = "katas-attack-survivor"
)

// Every submission in grader/testdata/attacks wants points it does not deserve,
// or to do harm. Its header says what it tries and what must come out.
func TestAttacks(t *testing.T) {
	dirs, err := filepath.Glob("../../grader/testdata/attacks/*/*")
	require.NoError(t, err)
	require.Greater(t, len(dirs), 60)
	katas := filepath.Join(t.TempDir(), "katas")
	out, err := exec.Command("go", "build", "-o", katas, ".").CombinedOutput()
	require.NoError(t, err, "%s", out)
	visits := listen(t)
	_ = os.Remove(canaryFile)
	slots := make(chan struct{}, 2)
	t.Run("all", func(t *testing.T) {
		for _, dir := range dirs {
			a := attack(t, dir)
			early := a["Want"] == "rejected" || a["Want"] == "honest"
			if !*attacks && !early || a["Layer"] == "sandbox" && sandbox.Confines() != nil {
				continue
			}
			t.Run(filepath.Base(filepath.Dir(dir))+"/"+filepath.Base(dir), func(t *testing.T) {
				t.Parallel()
				slots <- struct{}{}
				defer func() { <-slots }()
				a.run(t, katas, dir)
			})
		}
	})
	assert.NoFileExists(t, canaryFile, "an attack wrote outside")
	assert.Zero(t, visits.Load(), "an attack reached the network")
	survivors, _ := exec.Command("pgrep", "-f", canarySurvivor).Output()
	assert.Empty(t, survivors, "an attack outlived its check")
}

// listen counts the connections to the canary's address.
func listen(t *testing.T) *atomic.Int32 {
	t.Helper()
	var visits atomic.Int32
	l, err := net.Listen("tcp", canaryAddress)
	require.NoError(t, err)
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			visits.Add(1)
			c.Close()
		}
	}()
	return &visits
}

// header is what an attack says about itself: Attack or Honest, Kata, Layer,
// Want, At-most.
type header map[string]string

var headerLine = regexp.MustCompile(`(?m)^\x{feff}?// (Attack|Honest|Kata|Layer|Want|Canary|At-most): *(.*)$`)

func attack(t *testing.T, dir string) header {
	t.Helper()
	h := header{"Kata": "counter", "Want": "honest"}
	err := filepath.WalkDir(dir, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		src, err := os.ReadFile(file)
		for _, m := range headerLine.FindAllStringSubmatch(string(src), -1) {
			h[m[1]] = strings.TrimSpace(m[2])
		}
		return err
	})
	require.NoError(t, err)
	require.NotEmpty(t, h["Attack"]+h["Honest"], "%s has no header", dir)
	return h
}

func (h header) run(t *testing.T, katas, dir string) {
	desk := t.TempDir()
	require.NoError(t, os.CopyFS(desk, os.DirFS(dir)))
	links(t, desk)
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, katas, "check", h["Kata"], "--dir", desk, "--format", "json")
	start := time.Now()
	out, err := cmd.Output()
	require.NoError(t, ctx.Err(), "no verdict after %v", time.Since(start))
	var report verdict.Report
	require.NoError(t, json.Unmarshal(out, &report), "%v: %s", err, out)
	require.Len(t, report.Katas, 1)
	k := report.Katas[0]
	assert.NotEqual(t, verdict.Error, k.Status, "%+v", k.Finding)
	var anything any
	require.NoError(t, json.Unmarshal(out, &anything))
	tame(t, anything)
	switch h["Want"] {
	case "honest":
		assert.Equal(t, 100, k.Score, "%s", out)
	case "rejected":
		assert.NotNil(t, k.Finding, "a check ran: %d points", k.Score)
		assert.Zero(t, k.Score)
	case "fail", "limited":
		most := 99
		if n, err := strconv.Atoi(h["At-most"]); err == nil {
			most = n
		}
		assert.LessOrEqual(t, k.Score, most, "points that are not deserved: %s", out)
	case "harmless": // what it tried is looked for when all have run
	default:
		t.Errorf("Want: %s is not known", h["Want"])
	}
}

// tame checks that no string in a report steers a terminal.
func tame(t *testing.T, v any) {
	t.Helper()
	switch v := v.(type) {
	case string:
		assert.NotRegexp(t, `[\x00-\x08\x0b-\x1f\x7f\x{80}-\x{9f}]|\p{Cf}`, v)
	case []any:
		for _, x := range v {
			tame(t, x)
		}
	case map[string]any:
		for key, x := range v {
			tame(t, key)
			tame(t, x)
		}
	}
}

// links makes the links that the file LINKS describes: "name -> target".
func links(t *testing.T, desk string) {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(desk, "LINKS"))
	if err != nil {
		return
	}
	require.NoError(t, os.Remove(filepath.Join(desk, "LINKS")))
	for line := range strings.Lines(string(src)) {
		if name, target, ok := strings.Cut(strings.TrimSpace(line), " -> "); ok {
			require.NoError(t, os.Symlink(target, filepath.Join(desk, name)))
		}
	}
}
