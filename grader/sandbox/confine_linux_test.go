package sandbox

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/record"
)

// What the probe gets away with when it is confined, and what each layer alone
// keeps from it.
func TestWhatAConfinedProcessCanDo(t *testing.T) {
	if err := Confines(); err != nil {
		t.Skipf("nothing to test: %v", err)
	}
	probe := filepath.Join(t.TempDir(), "probe")
	out, err := exec.Command("go", "build", "-o", probe, "./testdata/probe").CombinedOutput()
	require.NoError(t, err, "%s", out)
	// The test's own folders are below /tmp, where nothing may be written.
	canary := filepath.Join(t.TempDir(), "canary")

	can := func(r Run) []string {
		r.Binary = probe
		r.Job = record.Job{Deadline: 5e9}
		r.Env = append(r.Env, "PROBE_CANARY="+canary, fmt.Sprintf("PROBE_PARENT=%d", os.Getpid()))
		o, err := Execute(context.Background(), r)
		require.NoError(t, err)
		require.Zero(t, o.ExitCode, o.Output)
		var list []string
		for line := range strings.Lines(o.Output) {
			list = append(list, strings.TrimSpace(strings.TrimPrefix(line, "can ")))
		}
		return list
	}
	little := []string{"compute", "write-own"}
	assert.Equal(t, little, can(Run{}))
	assert.NoFileExists(t, canary)
	assert.Equal(t, append(little, "start-self"), can(Run{Exec: true}), "a kata that starts processes")

	more := func(l layer) []string {
		var list []string
		for _, what := range can(Run{off: l}) {
			if what != "compute" && what != "write-own" {
				list = append(list, what)
			}
		}
		return list
	}
	assert.Equal(t, []string{"read-file", "list-root", "write-file"}, more(filesLayer))
	assert.FileExists(t, canary)
	assert.Equal(t, []string{"start-self", "socket", "listen", "trace"}, more(callsLayer), "Landlock alone")
	assert.Equal(t, []string{"memory", "files"}, more(limitsLayer))
}
