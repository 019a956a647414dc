package probe_test

import (
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/01-probe/probe"
)

func TestMain(m *testing.M) { kit.Main(m) }

func TestWorkIsDone(t *testing.T) {
	kit.Stress(t, 10, func(t *kit.T) {
		done := 0
		t.Given("work that counts")
		probe.Do(func() { done++ })
		t.Equal("the work is done once", done, 1)
	})
}

func TestDoWaitsForTheWork(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		t.Given("work that takes 300ms")
		start := time.Now()
		probe.Do(func() { time.Sleep(300 * time.Millisecond) })
		t.Took("Do returns when the work is done", time.Since(start), 300*time.Millisecond)
	})
}

func TestDoReturns(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		t.Returns("Do returns", func() { probe.Do(func() {}) })
	})
}
