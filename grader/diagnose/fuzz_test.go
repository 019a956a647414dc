package diagnose_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"
	"unicode"

	"github.com/concurrency-katas/katas/grader/diagnose"
	"github.com/concurrency-katas/katas/grader/record"
)

// Whatever a submission and a dump look like: a finding comes out, and nothing
// in it can steer a terminal.
func FuzzDiagnose(f *testing.F) {
	files, err := filepath.Glob("testdata/*/evidence.json")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		var e diagnose.Evidence
		if err := json.Unmarshal(text, &e); err != nil {
			f.Fatal(err)
		}
		for _, r := range e.Records {
			if r.Stacks != "" {
				f.Add(r.Stacks, e.Files["probe.go"])
			}
		}
	}
	f.Fuzz(func(t *testing.T, stacks, src string) {
		for _, kind := range []record.Kind{record.Hung, record.Leaked, record.Failed} {
			start := time.Now()
			finding := diagnose.Diagnose(diagnose.Evidence{
				Records: []record.Record{{Kind: kind, Class: "deadlock", Stacks: stacks}},
				Dir:     "/bench/solutions/01-probe/probe", Files: map[string]string{"probe.go": src},
			})
			if finding == nil {
				t.Fatal("no finding")
			}
			if took := time.Since(start); took > 5*time.Second {
				t.Fatalf("took %v", took)
			}
			harmless(t, finding.Summary, "")
			harmless(t, finding.Detail, "\n\t")
			for _, p := range finding.Places {
				harmless(t, p.Role, "")
				if p.File != "probe.go" {
					t.Fatalf("place in %q", p.File)
				}
			}
		}
	})
}

func harmless(t *testing.T, s, allowed string) {
	for _, r := range s {
		if unicode.IsControl(r) && (allowed == "" || r != '\n' && r != '\t') || unicode.Is(unicode.Cf, r) {
			t.Fatalf("%q holds %q", s, r)
		}
	}
}
