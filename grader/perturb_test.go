package grader_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader"
	"github.com/concurrency-katas/katas/grader/intake"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// On one processor a goroutine that takes microseconds is never interrupted:
// only the perturbation opens a window as small as this one. The seeds differ
// from run to run and all of them have to find it.
func TestPerturbationOpensSmallWindows(t *testing.T) {
	k, g := probe(t)
	sub, err := intake.AdmitSource(map[string]string{"probe.go": `package probe

import (
	"sync"
	"sync/atomic"
)

func Do(work func()) {
	var n atomic.Int64
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 20 {
				n.Store(n.Load() + 1)
			}
		})
	}
	all.Wait()
	if n.Load() == 80 {
		work()
	}
}
`}, k)
	require.NoError(t, err)
	p, err := g.Prepare(context.Background(), k, sub)
	require.NoError(t, err)
	defer p.Close()
	status := func(o grader.Options) verdict.Status {
		o.CPU = 1
		v, err := p.Run(context.Background(), o)
		require.NoError(t, err)
		return v.Checks[0].Status
	}
	for range 10 {
		assert.Equal(t, verdict.Fail, status(grader.Options{}), "the lost update was overlooked")
		assert.Equal(t, verdict.Pass, status(grader.Options{Policies: []string{"off"}}), "something else opens the window")
	}
	for _, p := range []string{"switch", "stall", "delay"} {
		assert.Equal(t, verdict.Fail, status(grader.Options{Policies: []string{p}}), p)
	}
}
