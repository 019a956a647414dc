package grader_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader"
	"github.com/concurrency-katas/katas/grader/intake"
	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/record"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// judge grades one check of a submission of the probe kata.
func judge(t *testing.T, src, check string, o grader.Options) (verdict.Check, time.Duration) {
	t.Helper()
	k, g := probe(t)
	sub, err := intake.AdmitSource(map[string]string{"probe.go": src}, k)
	require.NoError(t, err)
	p, err := g.Prepare(context.Background(), k, sub)
	require.NoError(t, err)
	defer p.Close()
	o.Only = func(c kata.Check) bool { return c.Test == check }
	start := time.Now()
	v, err := p.Run(context.Background(), o)
	require.NoError(t, err)
	for _, c := range v.Checks {
		if c.Name == check {
			return c, time.Since(start)
		}
	}
	t.Fatalf("there is no check %s", check)
	return verdict.Check{}, 0
}

// Each detector finds what all the others overlook, or finds it sooner.
func TestWithoutADetectorSomethingIsOverlooked(t *testing.T) {
	const (
		ticks = "package probe\n\nimport \"time\"\n\nfunc Do(work func()) {\n\twork()\n\tgo func() {\n\t\tfor range time.Tick(time.Hour) {\n\t\t}\n\t}()\n}\n"
		waits = "package probe\n\nfunc Do(work func()) {\n\twork()\n\tc := make(chan int)\n\tgo func() { c <- 1 }()\n}\n"
		hangs = "package probe\n\nfunc Do(work func()) {\n\twork()\n\t<-make(chan int)\n}\n"
	)
	off := func(d ...record.Detector) grader.Options { return grader.Options{Off: d} }
	for name, c := range map[string]struct {
		src  string
		off  grader.Options
		want verdict.Class
	}{
		"a goroutine that ticks":                      {ticks, off(), verdict.Leak},
		"without goleak":                              {ticks, off(record.Leftover), ""},
		"a goroutine that waits":                      {waits, off(record.Leftover), verdict.Leak},
		"without goleak and without the leak profile": {waits, off(record.Leftover, record.Profile), ""},
	} {
		got, _ := judge(t, c.src, "TestWorkIsDone", c.off)
		class := verdict.Class("")
		if got.Finding != nil {
			class = got.Finding.Class
		}
		assert.Equal(t, c.want, class, name)
	}
	got, took := judge(t, hangs, "TestDoReturns", off())
	assert.Equal(t, verdict.Deadlock, got.Finding.Class)
	assert.Less(t, took, 2*time.Second)
	got, took = judge(t, hangs, "TestDoReturns", off(record.Profile))
	assert.Equal(t, verdict.Deadlock, got.Finding.Class)
	assert.Greater(t, took, 3*time.Second, "without the leak profile only patience tells")
}

func TestAFailureSaysInHowManySchedules(t *testing.T) {
	const half = "package probe\n\nimport \"math/rand/v2\"\n\nfunc Do(work func()) {\n\tif rand.IntN(2) == 0 {\n\t\twork()\n\t}\n}\n"
	for {
		got, _ := judge(t, half, "TestWorkIsDone", grader.Options{Seed: 17, Tally: true})
		if got.Finding == nil {
			continue // one time in a thousand
		}
		assert.Regexp(t, `failed in ([1-9]|10) of 10 schedules, seed 17$`, got.Finding.Detail)
		got, _ = judge(t, "package probe\n\nfunc Do(work func()) {}\n", "TestWorkIsDone", grader.Options{Seed: 17})
		assert.Regexp(t, `failed in its schedule number 1, seed 17$`, got.Finding.Detail)
		return
	}
}
