package prove

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/concurrency-katas/katas/grader"
	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// A Mutant is how one wrong solution fared.
type Mutant struct {
	Name   string
	Check  string // the first check that catches it; "" if it does not compile
	Class  string
	Killed int // runs in which it was caught as its header says
	Runs   int
	TookMS int64 // of the catching check, on average
	Rounds []int // for each time it was caught, after how many rounds; 0 if the check has none
}

// A killer is one line of a mutant's header: "Killed-by: TestX class", or
// "May-fail: TestX class" for a check that catches it in some schedules only.
type killer struct {
	may     bool
	check   string
	classes []string
}

var (
	mutantLine = regexp.MustCompile(`(?m)^// Mutant ([a-z0-9-]+): \S`)
	killedBy   = regexp.MustCompile(`(?m)^// (Killed-by|May-fail): (\S+) (\S+)$`)
)

// header reads what a mutant says about itself.
func header(src string) (name string, killers []killer, err error) {
	m := mutantLine.FindStringSubmatch(src)
	if m == nil {
		return "", nil, fmt.Errorf("the header does not begin with `// Mutant name: what is wrong`")
	}
	for _, k := range killedBy.FindAllStringSubmatch(src, -1) {
		killers = append(killers, killer{may: k[1] == "May-fail", check: k[2], classes: strings.Split(k[3], "|")})
	}
	// What is certain first: it names the mutant's check.
	slices.SortStableFunc(killers, func(a, b killer) int { return cmp.Compare(rank(a), rank(b)) })
	if len(killers) == 0 || killers[0].may {
		return "", nil, fmt.Errorf("the header has no line `// Killed-by: TestX class`")
	}
	return m[1], killers, nil
}

func rank(k killer) int {
	if k.may {
		return 1
	}
	return 0
}

// mutants: each is caught by the check it names first, and by no earlier one.
func (a *audit) mutants() error {
	if a.o.Mutant == 0 {
		return nil
	}
	names, err := a.variants("mutants")
	if err != nil {
		return err
	}
	if len(names) < 5 {
		a.problem("there are %d mutants; a kata has at least five", len(names))
	}
	named := map[string]bool{}
	classes := map[string]bool{}
	for _, name := range names {
		sources, err := a.variant("mutants", name)
		if err != nil {
			return err
		}
		var src strings.Builder
		for _, s := range sources {
			src.WriteString(s)
		}
		title, killers, err := header(src.String())
		switch {
		case err != nil:
			a.problem("mutant %s: %v", name, err)
			continue
		case title != name:
			a.problem("mutant %s calls itself %s", name, title)
		}
		for _, k := range killers {
			named[k.check] = named[k.check] || !k.may
			for _, c := range k.classes {
				classes[c] = true
			}
		}
		if err := a.kill(name, sources, killers); err != nil {
			return err
		}
	}
	for _, c := range a.k.Checks {
		if !named[c.Test] {
			a.problem("no mutant needs the check %s", c.Test)
		}
	}
	for c := range classes {
		if a.k.Hints.ByClass[c] == "" {
			a.problem("hints.md has nothing for the class %s, which a mutant provokes", c)
		}
	}
	for c := range a.k.Hints.ByClass {
		if !slices.Contains(verdict.Classes, verdict.Class(c)) {
			a.problem("hints.md: %s is no class of findings", c)
		}
	}
	return nil
}

// kill grades one mutant several times. Only the checks that it names and
// those before the first of them are run: nothing else matters.
func (a *audit) kill(name string, sources map[string]string, killers []killer) error {
	m := Mutant{Name: name, Runs: a.o.Mutant, Class: strings.Join(killers[0].classes, "|")}
	compiles := killers[0].check != string(verdict.Compile)
	if compiles {
		m.Check = killers[0].check
	}
	first := slices.IndexFunc(a.k.Checks, func(c kata.Check) bool { return c.Test == killers[0].check })
	if compiles && first < 0 {
		a.problem("mutant %s names the check %s, which does not exist", name, killers[0].check)
		return nil
	}
	only := func(c kata.Check) bool {
		i := slices.IndexFunc(a.k.Checks, func(o kata.Check) bool { return o.Test == c.Test })
		return i <= first || slices.ContainsFunc(killers, func(k killer) bool { return k.check == c.Test })
	}
	var took int64
	err := a.repeat(sources, times(a.o.Mutant, grader.Options{Only: only}), func(run int, v verdict.Kata) {
		if why := survives(v, killers, compiles); why != "" {
			a.problem("mutant %s, run %d (seed %d): %s", name, run+1, v.Seed, why)
			return
		}
		m.Killed++
		for _, c := range v.Checks {
			if c.Name == m.Check {
				took += c.DurationMS
				m.Rounds = append(m.Rounds, c.Iterations)
			}
		}
	})
	if err != nil {
		return err
	}
	if !compiles {
		m.Runs = 1
	}
	if m.Killed > 0 {
		m.TookMS = took / int64(m.Killed)
	}
	a.result.Mutants = append(a.result.Mutants, m)
	return nil
}

// survives says in what way a mutant was not caught as its header says, or "".
func survives(v verdict.Kata, killers []killer, compiles bool) string {
	if !compiles {
		if v.Finding == nil {
			return "it compiles"
		}
		return ""
	}
	if v.Finding != nil {
		return "no check could run: " + v.Finding.Summary
	}
	for _, c := range v.Checks {
		if c.Name == killers[0].check {
			break
		}
		declared := slices.ContainsFunc(killers, func(k killer) bool { return k.may && k.check == c.Name })
		if c.Status == verdict.Fail && !declared {
			return fmt.Sprintf("first caught by %s (%s: %s), not by %s", c.Name, c.Finding.Class, c.Finding.Summary, killers[0].check)
		}
	}
	for _, k := range killers {
		i := slices.IndexFunc(v.Checks, func(c verdict.Check) bool { return c.Name == k.check })
		switch {
		case i < 0:
			return fmt.Sprintf("the check %s does not exist", k.check)
		case v.Checks[i].Status != verdict.Fail && k.may:
		case v.Checks[i].Status != verdict.Fail:
			return fmt.Sprintf("%s does not catch it", k.check)
		case !slices.Contains(k.classes, string(v.Checks[i].Finding.Class)):
			f := v.Checks[i].Finding
			return fmt.Sprintf("%s finds %s (%s), not %s", k.check, f.Class, f.Summary, strings.Join(k.classes, " or "))
		}
	}
	return ""
}
