package grader_test

import (
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/bench"
	"github.com/concurrency-katas/katas/grader/diagnose"
	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/record"
	"github.com/concurrency-katas/katas/grader/sandbox"
)

var capture = flag.Bool("capture", false, "run the cases of package diagnose and write down what they leave behind")

// TestCapture regenerates the recordings that package diagnose is tested with:
//
//	go test ./grader -run TestCapture -capture && go test ./grader/diagnose -update
//
// A recording is what one real run of a wrong solution left behind.
func TestCapture(t *testing.T) {
	if !*capture {
		t.Log("the recordings stay as they are; -capture makes new ones")
		return
	}
	k, g := probe(t)
	for _, dir := range cases(t) {
		check := k.Checks[0]
		for _, c := range k.Checks {
			if c.Test == header(t, dir, "Check") {
				check = c
			}
		}
		e := runOnce(t, k, g.Bench, dir, check)
		out, err := json.MarshalIndent(e, "", "  ")
		require.NoError(t, err)
		// The bench's folder differs from machine to machine.
		text := strings.ReplaceAll(string(out), g.Bench.Dir, "/bench")
		require.NoError(t, os.WriteFile(filepath.Join(dir, "evidence.json"), []byte(text+"\n"), 0o644))
	}
}

func runOnce(t *testing.T, k *kata.Kata, b *bench.Bench, dir string, c kata.Check) diagnose.Evidence {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(dir, "probe.go"))
	require.NoError(t, err)
	files := map[string]string{"probe.go": string(src)}
	bin, err := b.Build(context.Background(), bench.Job{Package: k.SolutionDir(), Name: k.ID, Files: files, Out: t.TempDir()})
	require.NoError(t, err)
	o, err := sandbox.Execute(context.Background(), sandbox.Run{Binary: bin, Args: []string{"-test.run=^" + c.Test + "$"}, Job: record.Job{Seed: 1, Deadline: c.Deadline}})
	require.NoError(t, err)
	return diagnose.Evidence{
		Test: c.Test, Records: o.Records, Forged: o.Forged, ExitCode: o.ExitCode, Killed: o.Killed,
		Output: o.Output, RaceLog: o.RaceLog, Deadline: c.Deadline, Dir: b.SourceDir(k.SolutionDir()), Files: files,
	}
}
