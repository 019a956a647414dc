package grader_test

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader"
	"github.com/concurrency-katas/katas/grader/intake"
	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/verdict"
)

func TestTheReferenceSolutionPasses(t *testing.T) {
	k, g := probe(t)
	v, err := g.Grade(context.Background(), k, "testdata/course/solutions/01-probe/probe", grader.Options{})
	require.NoError(t, err)
	assert.Equal(t, verdict.Pass, v.Status, "%+v", v)
	assert.Equal(t, 100, v.Score)
	assert.NotZero(t, v.Seed)
}

// Every wrong solution is graded for real and must fail for the reason that
// its header names.
func TestEveryCaseFailsWithItsClass(t *testing.T) {
	k, g := probe(t)
	for _, dir := range cases(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			check := header(t, dir, "Check")
			v, err := g.Grade(context.Background(), k, dir, grader.Options{Only: func(c kata.Check) bool { return c.Test == check }})
			require.NoError(t, err)
			require.Nil(t, v.Finding)
			c := v.First()
			require.NotNil(t, c, "the check passes")
			assert.Equal(t, verdict.Fail, c.Status)
			assert.Equal(t, header(t, dir, "Class"), string(c.Finding.Class), "%+v", c.Finding)
			assert.Zero(t, v.Score)
		})
	}
}

func TestOneFailingCheckLeavesTheOthersStanding(t *testing.T) {
	k, g := probe(t)
	// It ends the process in the first check and is right in the others.
	sub, err := intake.AdmitSource(map[string]string{"probe.go": `package probe

import "time"

func Do(work func()) {
	start := time.Now()
	work()
	if since := time.Since(start); since < 50*time.Microsecond && since > 0 {
		panic("too fast")
	}
}
`}, k)
	require.NoError(t, err)
	v, err := g.GradeSubmission(context.Background(), k, sub, grader.Options{})
	require.NoError(t, err)
	assert.Equal(t, verdict.Fail, v.Status)
	assert.Equal(t, verdict.Fail, v.Checks[0].Status)
	assert.Equal(t, verdict.Panic, v.Checks[0].Finding.Class)
	assert.Equal(t, verdict.Pass, v.Checks[1].Status, "%+v", v.Checks[1].Finding)
}

func TestAMutexHeldWhileSleepingIsJudgedOnTheRealClock(t *testing.T) {
	k, g := probe(t)
	// Correct code that stops the clock of a bubble: a second goroutine waits
	// for a mutex that is held while the work sleeps.
	sub, err := intake.AdmitSource(map[string]string{"probe.go": `package probe

import "sync"

func Do(work func()) {
	var mu sync.Mutex
	mu.Lock()
	done := make(chan struct{})
	go func() {
		mu.Lock()
		defer mu.Unlock()
		close(done)
	}()
	work()
	mu.Unlock()
	<-done
}
`}, k)
	require.NoError(t, err)
	v, err := g.GradeSubmission(context.Background(), k, sub, grader.Options{})
	require.NoError(t, err)
	assert.Equal(t, verdict.Pass, v.Status, "%+v", v.Checks)
}

func TestCompileErrorsNameTheLearnersLine(t *testing.T) {
	k, g := probe(t)
	for name, src := range map[string]string{
		"type error": "package probe\n\nfunc Do(work func()) {\n\tvar n int = \"x\"\n}\n",
		"syntax":     "package probe\n\nfunc Do(work func()) {\n\tif {\n}\n",
	} {
		t.Run(name, func(t *testing.T) {
			sub, err := intake.AdmitSource(map[string]string{"probe.go": src}, k)
			var v verdict.Kata
			if err != nil {
				v = grader.Refuse(k, err)
			} else {
				v, err = g.GradeSubmission(context.Background(), k, sub, grader.Options{})
				require.NoError(t, err)
			}
			require.NotNil(t, v.Finding)
			assert.Equal(t, verdict.Compile, v.Finding.Class)
			assert.Equal(t, "probe.go", v.Finding.File)
			assert.Equal(t, 4, v.Finding.Line)
			assert.Equal(t, verdict.NotRun, v.Checks[0].Status)
		})
	}
}

func TestAWrongSignatureIsToldWithoutTheHiddenTest(t *testing.T) {
	k, g := probe(t)
	sub, err := intake.AdmitSource(map[string]string{"probe.go": "package probe\n\nfunc Do(work func(int)) {}\n"}, k)
	require.NoError(t, err)
	v, err := g.GradeSubmission(context.Background(), k, sub, grader.Options{})
	require.NoError(t, err)
	require.NotNil(t, v.Finding)
	assert.Equal(t, verdict.Compile, v.Finding.Class)
	assert.Contains(t, v.Finding.Summary, "do not fit together")
	assert.NotContains(t, v.Finding.Detail, "hidden_test.go")
}

func TestVetWarnsAndChoosesTheHint(t *testing.T) {
	k, g := probe(t)
	sub, err := intake.AdmitSource(map[string]string{"probe.go": `package probe

import "sync"

type box struct{ mu sync.Mutex }

func (b box) run(work func()) { b.mu.Lock(); defer b.mu.Unlock() }

func Do(work func()) { new(box).run(work) }
`}, k)
	require.NoError(t, err)
	v, err := g.GradeSubmission(context.Background(), k, sub, grader.Options{})
	require.NoError(t, err)
	require.NotEmpty(t, v.Notes)
	assert.Equal(t, verdict.Vet, v.Notes[0].Class)
	assert.Equal(t, 7, v.Notes[0].Line)
	assert.Equal(t, "A lock is copied.", v.Checks[0].Hint)
}

func TestCancellingStopsTheChecks(t *testing.T) {
	k, g := probe(t)
	ctx, cancel := context.WithCancel(context.Background())
	sub, err := intake.AdmitSource(map[string]string{"probe.go": "package probe\n\nfunc Do(work func()) { select {} }\n"}, k)
	require.NoError(t, err)
	p, err := g.Prepare(ctx, k, sub)
	require.NoError(t, err)
	defer p.Close()
	cancel()
	_, err = p.Run(ctx, grader.Options{})
	assert.ErrorIs(t, err, context.Canceled)
}
