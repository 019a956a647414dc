package prove

import (
	"fmt"
	"strings"
)

// Table returns a Markdown page that lists every mutant of the results: which
// check catches it, as what, how often, and how long that check took.
func Table(results []Result) string {
	var b strings.Builder
	b.WriteString("# Every wrong solution, and what catches it\n\n" +
		"`make table` measures this anew. Caught: runs in which the check named here was the first to fail, with this class, of all runs.\n" +
		"Time: of that check, in milliseconds, on average, process start included.\n")
	for _, r := range results {
		fmt.Fprintf(&b, "\n## %s\n\n%d runs of right solutions, all passed: %s.\n\n", r.ID, r.Runs, yesNo(len(r.Problems) == 0))
		b.WriteString("| wrong solution | caught by | as | caught | ms |\n|---|---|---|---|---|\n")
		for _, m := range r.Mutants {
			fmt.Fprintf(&b, "| %s | %s | %s | %d/%d | %d |\n", m.Name, m.Check, strings.ReplaceAll(m.Class, "|", " or "), m.Killed, m.Runs, m.TookMS)
		}
	}
	return b.String()
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
