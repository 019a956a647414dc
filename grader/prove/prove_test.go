package prove

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/verdict"
)

func TestHeader(t *testing.T) {
	name, killers, err := header("// Mutant lost-wake: signals nobody.\n//\n// Killed-by: TestA deadlock\n// Killed-by: TestB assertion|timing\npackage p\n")
	require.NoError(t, err)
	assert.Equal(t, "lost-wake", name)
	assert.Equal(t, []killer{{check: "TestA", classes: []string{"deadlock"}}, {check: "TestB", classes: []string{"assertion", "timing"}}}, killers)
	_, _, err = header("package p\n")
	assert.Error(t, err)
	_, _, err = header("// Mutant x: y\npackage p\n")
	assert.ErrorContains(t, err, "Killed-by")
}

func TestSurvives(t *testing.T) {
	fail := func(name string, c verdict.Class) verdict.Check {
		return verdict.Check{Name: name, Status: verdict.Fail, Finding: &verdict.Finding{Class: c}}
	}
	pass := func(name string) verdict.Check { return verdict.Check{Name: name, Status: verdict.Pass} }
	a := killer{check: "TestA", classes: []string{"deadlock"}}
	b := killer{check: "TestB", classes: []string{"assertion"}}
	mayA := killer{may: true, check: "TestA", classes: []string{"deadlock"}}
	for name, c := range map[string]struct {
		checks  []verdict.Check
		killers []killer
		want    string
	}{
		"caught":          {[]verdict.Check{fail("TestA", "deadlock"), pass("TestB")}, []killer{a}, ""},
		"caught twice":    {[]verdict.Check{fail("TestA", "deadlock"), fail("TestB", "assertion")}, []killer{a, b}, ""},
		"passes":          {[]verdict.Check{pass("TestA"), pass("TestB")}, []killer{a}, "TestA does not catch it"},
		"wrong class":     {[]verdict.Check{fail("TestA", "panic")}, []killer{a}, "not deadlock"},
		"earlier check":   {[]verdict.Check{fail("TestA", "deadlock"), fail("TestB", "assertion")}, []killer{b}, "first caught by TestA"},
		"may be earlier":  {[]verdict.Check{fail("TestA", "deadlock"), fail("TestB", "assertion")}, []killer{b, mayA}, ""},
		"may pass":        {[]verdict.Check{pass("TestA"), fail("TestB", "assertion")}, []killer{b, mayA}, ""},
		"may, otherwise":  {[]verdict.Check{fail("TestA", "panic"), fail("TestB", "assertion")}, []killer{b, mayA}, "not deadlock"},
		"second survives": {[]verdict.Check{fail("TestA", "deadlock"), pass("TestB")}, []killer{a, b}, "TestB does not catch it"},
	} {
		t.Run(name, func(t *testing.T) {
			got := survives(verdict.Kata{Checks: c.checks}, c.killers, true)
			if c.want == "" {
				assert.Empty(t, got)
			} else {
				assert.Contains(t, got, c.want)
			}
		})
	}
}
