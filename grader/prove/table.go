package prove

import (
	"fmt"
	"slices"
	"strings"
)

// Table returns a Markdown page that lists every mutant of the results: which
// check catches it, as what, how often, in which round, and how long it took.
func Table(results []Result) string {
	var b strings.Builder
	b.WriteString("# Every wrong solution, and what catches it\n\n" +
		"`make table` measures this anew.\n\n" +
		"- caught: runs in which the check named here failed with the class named here and no earlier check failed, of all runs.\n" +
		"- rounds: after how many rounds a stress check had it, the median and the most of all runs; - for checks without rounds.\n" +
		"- ms: how long that check took on average, start of its process included.\n")
	for _, r := range results {
		fmt.Fprintf(&b, "\n## %s\n\n%d runs of right solutions, all passed: %s.\n\n", r.ID, r.Runs, yesNo(len(r.Problems) == 0))
		b.WriteString("| wrong solution | caught by | as | caught | rounds | ms |\n|---|---|---|---|---|---|\n")
		for _, m := range r.Mutants {
			fmt.Fprintf(&b, "| %s | %s | %s | %d/%d | %s | %d |\n",
				m.Name, m.Check, strings.ReplaceAll(m.Class, "|", " or "), m.Killed, m.Runs, rounds(m.Rounds), m.TookMS)
		}
	}
	return b.String()
}

// rounds sums up in how many rounds a mutant was caught: "1", or "2, 7" where
// that was a matter of luck.
func rounds(all []int) string {
	all = slices.Sorted(slices.Values(all))
	if len(all) == 0 || all[len(all)-1] == 0 {
		return "-"
	}
	median, most := all[len(all)/2], all[len(all)-1]
	if median == most {
		return fmt.Sprint(most)
	}
	return fmt.Sprintf("%d, %d", median, most)
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
