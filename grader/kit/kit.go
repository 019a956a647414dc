// Package kit is what hidden tests are written with.
//
// A hidden test is an ordinary test in an external test package beside the
// reference solution. Its TestMain calls Main, and each test calls one of
//
//	kit.Run(t, func(t *kit.T) { ... })            // once, on the real clock
//	kit.Stress(t, 100, func(t *kit.T) { ... })    // many rounds, stops at the first failure
//	kit.Virtual(t, func(t *kit.T) { ... })        // in a testing/synctest bubble
//
// and reports through the methods of T, so that a failure names the rule that
// was broken, the input, what was seen and what should have been seen.
//
// Under plain `go test` kit is a thin layer over package testing. Under the
// grader the same failures travel as sealed records (package record). Kit
// imports nothing else of the grader, and nothing that would slow a build.
package kit

import (
	"fmt"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"github.com/concurrency-katas/katas/grader/kit/stuck"
	"github.com/concurrency-katas/katas/grader/kit/wire"
	"github.com/concurrency-katas/katas/grader/kit/yield"
	"github.com/concurrency-katas/katas/grader/record"
)

// virtual is true once the check has entered a bubble.
var virtual atomic.Bool

// Main runs the tests of one kata and exits. After passing tests it looks for
// goroutines that outlived them. Call it from TestMain and do nothing after it.
func Main(m *testing.M) {
	wire.Send(record.Record{Kind: record.Started})
	stop := watch(wire.Job.Deadline)
	code := m.Run()
	stop()
	if code == 0 {
		if dump := leftBehind(); dump != "" {
			fmt.Fprintln(os.Stderr, "goroutines are left behind:\n"+dump)
			wire.Send(record.Record{Kind: record.Leaked, Stacks: dump})
			code = 1
		}
	}
	wire.Send(record.Record{Kind: record.Done, OK: code == 0})
	os.Exit(code)
}

// leftBehind returns the dump of the goroutines that outlived the tests. The
// leak profile knows at once those that can never end; goleak waits a moment
// and finds also those that go on for ever.
func leftBehind() string {
	if dump := stuck.Leaked(); dump != "" {
		return dump
	}
	if !wire.Job.Uses(record.Leftover) {
		return ""
	}
	err := goleak.Find(goleak.IgnoreTopFunction("os/signal.loop"))
	if err == nil {
		return ""
	}
	s := err.Error() // a headline, and the goroutines in brackets
	if i := strings.Index(s, "[Goroutine "); i >= 0 {
		s = s[i:]
	}
	return s
}

// Run runs a check once, on the real clock.
func Run(t *testing.T, check func(t *T)) {
	yield.Begin(yield.Switch, wire.Job.Seed)
	check(newT(t))
}

// Stress runs a check for a number of rounds and stops after the first round
// that failed. The failure says which round it was. Under the grader the
// rounds differ in how the schedule of the submission is disturbed.
func Stress(t *testing.T, rounds int, round func(t *T)) {
	if wire.Job.Tally {
		tally(t, rounds, round)
		return
	}
	k := newT(t)
	k.rounds = rounds
	for k.round = 1; k.round <= rounds && !t.Failed(); k.round++ {
		wire.Send(record.Record{Kind: record.Round, Round: k.round})
		yield.Round(k.round, wire.Job.Seed, turns())
		round(k)
	}
}

// turns are the policies that the rounds of a check take turns with. Sleeping
// ones are rare: a check has its rounds in a tenth of a second.
func turns() []string {
	if len(wire.Job.Policies) > 0 {
		return wire.Job.Policies
	}
	return []string{"switch", "switch", "stall", "switch", "switch", "delay", "switch", "off"}
}

// Virtual runs a check in a bubble of package testing/synctest: time is
// virtual and exact, sleeping costs nothing, and a goroutine that is left
// behind ends the check at once.
//
// A goroutine that sleeps while another waits for a sync.Mutex it holds stops
// the bubble's clock, in correct code too. The grader then runs the check
// again with the real clock (T.RealTime), so keep the sum of all sleeps
// below two seconds or so.
func Virtual(t *testing.T, check func(t *T)) {
	// Sleeps would be virtual time too, and would accuse correct code.
	yield.Begin(yield.Switch, wire.Job.Seed)
	if wire.Job.RealTime {
		k := newT(t)
		k.real = true
		check(k)
		return
	}
	virtual.Store(true)
	synctest.Test(t, func(t *testing.T) {
		// Timers stop when the root of a bubble exits; code that shuts down
		// by itself must get the time to do so.
		t.Cleanup(func() { time.Sleep(time.Minute) })
		k := newT(t)
		k.virtual = true
		check(k)
	})
}
