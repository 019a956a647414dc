package diagnose_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/diagnose"
	"github.com/concurrency-katas/katas/grader/record"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// The recordings in testdata are of real runs; see TestCapture in package
// grader for the recipe.
func TestFindingsOfRecordedRuns(t *testing.T) {
	files, err := filepath.Glob("testdata/*/evidence.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(filepath.Dir(file)), func(t *testing.T) {
			src, err := os.ReadFile(file)
			require.NoError(t, err)
			var e diagnose.Evidence
			require.NoError(t, json.Unmarshal(src, &e))
			finding := diagnose.Diagnose(e)
			require.NotNil(t, finding)
			got, err := json.MarshalIndent(finding, "", "  ")
			require.NoError(t, err)
			got = append(got, '\n')
			golden := filepath.Join(filepath.Dir(file), "finding.golden.json")
			if *update {
				require.NoError(t, os.WriteFile(golden, got, 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), string(got))
		})
	}
}

func TestACheckPassesOnlyOnItsOwnWord(t *testing.T) {
	done := []record.Record{{Kind: record.Started}, {Kind: record.Began, Rule: "TestX"}, {Kind: record.Done, OK: true}}
	for name, e := range map[string]diagnose.Evidence{
		"passes":              {Records: done},
		"prints a panic":      {Records: done, Output: "panic: not really\n\ngoroutine 1 [running]:\n"},
		"has not run":         {Records: []record.Record{done[0], done[2]}},
		"another has run":     {Records: []record.Record{done[0], {Kind: record.Began, Rule: "TestY"}, done[2]}},
		"wrong exit status":   {Records: done, ExitCode: 1},
		"killed":              {Records: done[:1], Killed: true, ExitCode: -1},
		"no last record":      {Records: done[:1], Output: "--- PASS: TestX (0.00s)\nPASS\nok\n"},
		"nothing but printed": {Output: "--- PASS: TestX (0.00s)\nPASS\n"},
		"race":                {Records: done, RaceLog: "==================\nWARNING: DATA RACE\n"},
		"forged":              {Records: done, Forged: true},
		"a broken rule":       {Records: append([]record.Record{{Kind: record.Failed, Rule: "r"}}, done...)},
	} {
		t.Run(name, func(t *testing.T) {
			e.Test = "TestX"
			assert.Equal(t, name == "passes" || name == "prints a panic", diagnose.Diagnose(e) == nil)
		})
	}
}

func TestPrintedIsHarmless(t *testing.T) {
	out := "\x1b]0;title\x07hello\x1b[2J \u202eworld\r\n::error::x\n--- FAIL: TestX (0.00s)\n    hidden_test.go:3: secret\nFAIL\n"
	assert.Equal(t, "]0;titlehello[2J world\n::error::x", diagnose.Printed(out, "TestX"))
	assert.Empty(t, diagnose.Printed("PASS\n", "TestX"))
}
