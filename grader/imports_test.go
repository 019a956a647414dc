package grader_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// allowed says which packages of this module each package may import. It keeps
// the engine a graph without cycles in which every package knows only what its
// idea needs; a new edge is a decision, and is made here.
var allowed = map[string][]string{
	"katas":             {},
	"grader/verdict":    {},
	"grader/record":     {},
	"grader/kata":       {},
	"grader/kit":        {"grader/kit/stuck", "grader/kit/wire", "grader/kit/yield", "grader/record"},
	"grader/kit/rounds": {"grader/kit/stuck", "grader/kit/wire", "grader/kit/yield", "grader/record"},
	"grader/kit/stuck":  {"grader/kit/wire", "grader/record"},
	"grader/kit/wire":   {"grader/record"},
	"grader/kit/yield":  {},
	"grader/perturb":    {},
	"grader/gate":       {},
	"grader/intake":     {"grader/gate", "grader/kata", "grader/verdict"},
	"grader/bench":      {},
	"grader/sandbox":    {"grader/record"},
	"grader/source":     {},
	"grader/diagnose":   {"grader/record", "grader/source", "grader/verdict"},
	"grader":            {"grader/bench", "grader/diagnose", "grader/intake", "grader/kata", "grader/perturb", "grader/record", "grader/sandbox", "grader/verdict"},
	"grader/stress":     {"grader/bench", "grader/diagnose", "grader/perturb", "grader/record", "grader/sandbox", "grader/verdict"},
	"grader/workspace":  {"grader/kata"},
	"grader/render":     {"grader/verdict"},
	"grader/report":     {"grader/verdict"},
	"grader/prove":      {"grader", "grader/intake", "grader/kata", "grader/verdict"},
	"cmd/katas": {
		"katas", "grader", "grader/bench", "grader/kata", "grader/prove", "grader/render", "grader/report", "grader/sandbox", "grader/stress", "grader/verdict", "grader/workspace",
	},
}

// confined are packages from elsewhere that only one package may use.
var confined = map[string]string{
	"github.com/fatih/color":            "grader/render",
	"github.com/spf13/cobra":            "cmd/katas",
	"github.com/gofrs/flock":            "grader/workspace",
	"github.com/elastic/go-seccomp-bpf": "grader/sandbox",
	"go.uber.org/goleak":                "grader/kit",
	"github.com/BurntSushi/toml":        "grader/kata",
}

func TestImportTable(t *testing.T) {
	const module = "github.com/concurrency-katas/katas"
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, module, module+"/grader/...", module+"/cmd/...").Output()
	require.NoError(t, err)
	short := func(pkg string) string {
		if pkg == module {
			return "katas"
		}
		return strings.TrimPrefix(pkg, module+"/")
	}
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		pkg := short(words[0])
		may, known := allowed[pkg]
		if !assert.True(t, known, "package %s is not in the import table", pkg) {
			continue
		}
		for _, imported := range words[1:] {
			if only, ok := confined[imported]; ok {
				assert.Equal(t, only, pkg, "%s belongs to %s alone", imported, only)
			}
			if strings.HasPrefix(imported, module) && !slices.Contains(may, short(imported)) {
				t.Errorf("%s imports %s, which the import table does not allow", pkg, short(imported))
			}
		}
	}
}
