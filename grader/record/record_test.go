package record_test

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/record"
)

var key = []byte("0123456789abcdef")

func written(t *testing.T, records ...record.Record) string {
	t.Helper()
	var b bytes.Buffer
	w := record.NewWriter(&b, key)
	for _, r := range records {
		require.NoError(t, w.Write(r))
	}
	return b.String()
}

func TestRoundTrip(t *testing.T) {
	in := []record.Record{
		{Kind: record.Started},
		{Kind: record.Failed, Class: "timing", Rule: "in time\n\"quoted\"", Got: "1s", Want: "2s", Round: 3, Rounds: 40},
		{Kind: record.Done, OK: true},
	}
	r := record.NewReader(strings.NewReader(written(t, in...)), key)
	for _, want := range in {
		got, err := r.Next()
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
	_, err := r.Next()
	assert.Equal(t, io.EOF, err)
}

func TestLongTextIsCut(t *testing.T) {
	r := record.NewReader(strings.NewReader(written(t, record.Record{Stacks: strings.Repeat("ü", record.MaxText)})), key)
	got, err := r.Next()
	require.NoError(t, err)
	assert.LessOrEqual(t, len(got.Stacks), record.MaxText+len("…"))
}

func TestForgeries(t *testing.T) {
	text := written(t, record.Record{Kind: record.Started}, record.Record{Kind: record.Done})
	first, second, _ := strings.Cut(text, "\n")
	other := written(t, record.Record{Kind: record.Done, OK: true})
	for name, stream := range map[string]string{
		"changed":      strings.Replace(text, "started", "startee", 1),
		"repeated":     first + "\n" + first + "\n",
		"left out":     second,
		"not a record": "ok\n" + text,
		"no key":       strings.Replace(other, strings.Fields(other)[1], strings.Repeat("0", 64), 1),
		"endless line": strings.Repeat("x", 16*record.MaxText),
		"printed pass": "--- PASS: TestX (0.00s)\n",
	} {
		t.Run(name, func(t *testing.T) {
			r := record.NewReader(strings.NewReader(stream), key)
			var err error
			for err == nil {
				_, err = r.Next()
			}
			assert.ErrorIs(t, err, record.ErrForged)
		})
	}
	t.Run("other key", func(t *testing.T) {
		_, err := record.NewReader(strings.NewReader(text), []byte("another")).Next()
		assert.ErrorIs(t, err, record.ErrForged)
	})
}

func TestJob(t *testing.T) {
	in := record.Job{FD: 3, Key: key, Seed: 42, Deadline: 5e9, RealTime: true}
	out, err := record.DecodeJob(in.Encode())
	require.NoError(t, err)
	assert.Equal(t, in, out)
	_, err = record.DecodeJob("{")
	assert.Error(t, err)
}

// FuzzReader: whatever arrives, reading ends and accepts only what is sealed.
func FuzzReader(f *testing.F) {
	f.Add("1 00 {}\n")
	f.Add("1 " + strings.Repeat("0", 64) + " {\"kind\":\"done\",\"ok\":true}\n")
	f.Fuzz(func(t *testing.T, stream string) {
		r := record.NewReader(strings.NewReader(stream), key)
		if rec, err := r.Next(); err == nil {
			t.Fatalf("accepted %q as %+v", stream, rec)
		}
	})
}
