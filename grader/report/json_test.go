package report_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/report"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// The contract: what was written by an earlier katas reads and writes the same.
func TestJSONIsStable(t *testing.T) {
	src, err := os.ReadFile("../render/testdata/race.json")
	require.NoError(t, err)
	var r verdict.Report
	d := json.NewDecoder(bytes.NewReader(src))
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(&r))
	var out bytes.Buffer
	require.NoError(t, report.JSON(&out, r))
	assert.Equal(t, string(src), out.String())
}
