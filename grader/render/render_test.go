package render_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/render"
	"github.com/concurrency-katas/katas/grader/verdict"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden compares text with a file in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

// verdicts are testdata/*.json: each is the verdict of one real run, made by
// testdata/record.sh.
func verdicts(t *testing.T) map[string]verdict.Kata {
	t.Helper()
	files, err := filepath.Glob("testdata/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	all := map[string]verdict.Kata{}
	for _, file := range files {
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		var r verdict.Report
		require.NoError(t, json.Unmarshal(src, &r))
		all[strings.TrimSuffix(filepath.Base(file), ".json")] = r.Katas[0]
	}
	return all
}

// source returns the source that a verdict is about.
func source(name string) func(string) []string {
	return func(string) []string {
		src, err := os.ReadFile(filepath.Join("testdata", name+".go.txt"))
		if err != nil {
			return nil
		}
		return strings.Split(string(src), "\n")
	}
}

func TestVerdict(t *testing.T) {
	styles := map[string]render.Style{
		"plain": {Width: 80},
		"color": {Width: 80, Color: true},
		"ascii": {Width: 60, ASCII: true, Command: "go run ./cmd/katas"},
	}
	for name, v := range verdicts(t) {
		for styleName, style := range styles {
			t.Run(name+" "+styleName, func(t *testing.T) {
				var b bytes.Buffer
				style.Verdict(&b, v, render.Context{Chapter: "Races", Dir: "exercises/03-races/counter", Source: source(name)})
				golden(t, name+"."+styleName+".golden", b.String())
				for line := range strings.Lines(b.String()) {
					assert.LessOrEqual(t, ansi.StringWidth(strings.TrimRight(line, "\n")), style.Width, "%q", line)
				}
				if style.ASCII {
					assert.Equal(t, -1, strings.IndexFunc(b.String(), func(r rune) bool { return r > 126 }))
				}
				if !style.Color {
					assert.NotContains(t, b.String(), "\x1b")
				}
			})
		}
	}
}

func TestList(t *testing.T) {
	var b bytes.Buffer
	render.Style{Width: 80}.List(&b, []render.Row{
		{Chapter: "Foundations", ID: "hello", Title: "Your first goroutines", Status: "pass", Score: 100, Level: 1, Minutes: 5},
		{Chapter: "Foundations", ID: "safego", Title: "One panic takes all", Status: "fail", Score: 40, Level: 2, Minutes: 25, Extra: true},
		{Chapter: "Races", ID: "counter", Title: strings.Repeat("a long title ", 10), Status: "untouched", Level: 1, Minutes: 10},
	})
	golden(t, "list.golden", b.String())
}

func TestSummary(t *testing.T) {
	var b bytes.Buffer
	render.Style{Width: 80}.Summary(&b, verdict.NewReport([]verdict.Kata{
		{ID: "hello", Status: verdict.Pass, Score: 100, MaxScore: 100},
		{ID: "counter", Status: verdict.Fail, Score: 40, MaxScore: 100, Checks: []verdict.Check{
			{Title: "no increment is lost", Status: verdict.Fail, Finding: &verdict.Finding{Class: verdict.DataRace}},
		}},
		{ID: "ticket", Status: verdict.Untouched, MaxScore: 100},
		{ID: "publish", Status: verdict.Fail, MaxScore: 100, Finding: &verdict.Finding{Summary: "syntax error"}},
	}))
	golden(t, "summary.golden", b.String())
}

func TestCard(t *testing.T) {
	var b bytes.Buffer
	style := render.Style{Width: 80, Command: "go run ./cmd/katas"}
	style.Welcome(&b, style.Command)
	style.Card(&b, render.Card{
		ID: "hello", Title: "Your first goroutines", Chapter: "Foundations", Level: 1, Minutes: 5,
		Why:  "Three friends stand at the door. A polite host does not greet the\nsecond one only when the first has finished.",
		Open: []string{"exercises/01-foundations/hello/README.md", "exercises/01-foundations/hello/hello.go"}, Commands: []string{"katas"},
		Done: 3, Total: 12,
	})
	golden(t, "card.golden", b.String())
}
