// Package rounds repeats the tests of any Go package under observation.
//
// The tests know nothing of it: a call of Begin is put at the start of each
// test function when the test binary is built (packages stress and perturb),
// and -test.count makes the rounds. Between the rounds it changes how the
// schedule is disturbed and looks for goroutines that were left behind; while
// a round lasts it looks, ever more rarely, whether the round can still end.
//
// It keeps no goroutine of its own, since tests may use a leak detector
// themselves; each look is one for a moment. It runs in the process of the
// tests and imports nothing that would be slow to build.
package rounds

import (
	"flag"
	"os"
	"runtime"
	"runtime/metrics"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit/stuck"
	"github.com/concurrency-katas/katas/grader/kit/wire"
	"github.com/concurrency-katas/katas/grader/kit/yield"
	"github.com/concurrency-katas/katas/grader/record"
)

const (
	// firstLook is when a round is first looked at; each next look comes after
	// twice the time, up to rarest. A look is a garbage collection.
	firstLook = 2 * time.Millisecond
	rarest    = 250 * time.Millisecond
	// settling is how long goroutines get to end after their round.
	settling = 5 * time.Millisecond
	// alone is how many rounds in a row without a new goroutine are enough, if
	// no timer starts one.
	alone = 3
	// heaping is how many goroutines must have been left behind in the same
	// way before they are blamed without proof that they can never go on.
	heaping = 8
	// farewell is how long these get to end.
	farewell = time.Second
	// silence is how long nothing may move where a timer or an event from
	// outside could still end it, and quiet where nothing could.
	silence = 3 * time.Second
	quiet   = 20 * time.Millisecond
)

// state is the one progress of this process. Its tests run one after the
// other; the lock is for the looks, which a timer makes.
var state progress

// ending is true once the current round is over but for our own work: a look
// must not take that for a standstill.
var ending atomic.Bool

// progress is what is known of the rounds so far.
type progress struct {
	sync.Mutex
	round   int           // the current round, from 1; 0 before the first
	running bool          // the round has begun and not ended
	start   time.Time     // of the first round
	begun   time.Time     // of the current round
	told    time.Time     // when the last record of a round was sent
	looking time.Duration // spent looking after rounds
	behind  int           // rounds that left goroutines behind without proof
	asked   int           // value of behind when these were last examined
	serial  int           // rounds in a row that have started no goroutine
	skipped int           // rounds in a row that skipped themselves
	known   map[int]bool  // goroutines that were there before the first round
	timer   *time.Timer
	pause   time.Duration
	last    string // the previous look's goroutines, if nothing could run
	still   time.Time
	suspect string // leaked goroutines of the previous look
}

// Begin begins a round of the test t, and arranges for its end. The test and
// its subtests must be the only ones that run.
func Begin(t testing.TB) {
	if !wire.Attached() {
		return
	}
	s := &state
	s.Lock()
	defer s.Unlock()
	now := time.Now()
	if s.round == 0 {
		wire.Send(record.Record{Kind: record.Started})
		s.start, s.known = now, map[int]bool{}
		for _, g := range stuck.Parse(stuck.All()) {
			s.known[g.ID] = true
		}
		s.round = wire.Job.First
	}
	s.round++
	if s.round < 1000 || now.Sub(s.told) > time.Millisecond {
		wire.Send(record.Record{Kind: record.Round, Round: s.round})
		s.told = now
	}
	yield.Round(s.round, wire.Job.Seed, wire.Job.Policies)
	goroutines, started := runtime.NumGoroutine(), startedSoFar()
	s.running, s.begun, s.last, s.suspect = true, now, "", ""
	s.pause = max(firstLook, wire.Job.LookAfter)
	ending.Store(false)
	n := s.round
	s.timer = time.AfterFunc(s.pause, func() { look(n) })
	t.Cleanup(func() { end(t, goroutines, started) })
}

// end ends a round, after all cleanups of the test itself.
func end(t testing.TB, goroutines int, started uint64) {
	ending.Store(true)
	s := &state
	s.Lock()
	defer s.Unlock()
	s.running = false
	s.timer.Stop()
	s.serial++
	if started != startedSoFar() { // a look starts one too, in a slow round
		s.serial = 0
	}
	if t.Failed() { // -test.failfast does the rest
		wire.Send(record.Record{Kind: record.Done})
		return
	}
	if runtime.NumGoroutine() > goroutines {
		if dump := s.leftBehind(goroutines); dump != "" {
			blame(t, record.Record{Kind: record.Leaked, Round: s.round, Stacks: dump})
			return
		}
	}
	done := s.round - wire.Job.First
	s.skipped++
	if !t.Skipped() {
		s.skipped = 0
	}
	over := s.skipped >= alone || time.Since(s.start) >= wire.Job.For || wire.Job.Rounds > 0 && done >= wire.Job.Rounds || s.serial >= alone && !wire.Job.Events
	if wire.Job.Uses(record.Heap) && s.behind > s.asked && (over || s.behind >= max(heaping, 4*s.asked)) {
		s.asked = s.behind
		if dump := s.heaped(); dump != "" {
			blame(t, record.Record{Kind: record.Leaked, Class: record.Heaped, Round: s.round, Stacks: dump})
			return
		}
	}
	if over {
		wire.Send(record.Record{Kind: record.Round, Round: s.round})
		if t.Skipped() {
			wire.Send(record.Record{Kind: record.Skipped})
		}
		wire.Send(record.Record{Kind: record.Done, OK: true})
		noMore()
	}
}

// noMore lets the current round be the last, without skipping what TestMain
// has to do after the tests.
func noMore() { _ = flag.Set("test.count", "0") }

func blame(t testing.TB, r record.Record) {
	wire.Send(r)
	noMore()
	t.Fail()
}

// leftBehind returns the goroutines of a round that can never end. Those that
// may still end are counted only.
func (s *progress) leftBehind(goroutines int) string {
	if settled(goroutines, settling/10) {
		return ""
	}
	if dump := s.profile(); dump != "" || settled(goroutines, settling) {
		return dump
	}
	s.behind++
	return s.profile()
}

// settled gives goroutines time to end, and tells whether they have.
func settled(goroutines int, within time.Duration) bool {
	for pause := time.Duration(0); pause < within; pause = 2*pause + 50*time.Microsecond {
		time.Sleep(pause)
		for range 10 {
			runtime.Gosched()
		}
		if runtime.NumGoroutine() <= goroutines {
			return true
		}
	}
	return false
}

// profile is the leak profile, but for a test whose every round leaves
// goroutines behind it is taken only now and then.
func (s *progress) profile() string {
	before := time.Now()
	if s.behind > heaping && 4*s.looking > before.Sub(s.start) {
		return ""
	}
	dump := stuck.Leaked()
	s.looking += time.Since(before)
	return dump
}

// heaped returns goroutines that many rounds have left behind in the same way
// and that are still there a while later.
func (s *progress) heaped() string {
	var dump string
	for begun := time.Now(); ; {
		runtime.GC() // finalizers and cleanups may end some
		dump = heap(stuck.Parse(stuck.All()), s.known, s.round-wire.Job.First)
		patience := farewell
		if !strings.Contains(dump, "[select") && !strings.Contains(dump, "[chan") {
			patience *= 4 // they sleep, and so may well wake up and end
		}
		if dump == "" || time.Since(begun) > patience {
			return dump
		}
		time.Sleep(farewell / 10)
	}
}

// heap returns the dump of the goroutines that are not known and of which the
// same go statement has started suspiciously many in that many rounds. Those
// that wait for a goroutine, and not for a timer, can be reached from a global
// variable, or else the leak profile would know them: they may be the idle
// workers of a pool, so there must be more of them, and no end of it.
func heap(all []stuck.Goroutine, known map[int]bool, rounds int) string {
	type kind struct {
		from  string
		idles bool
	}
	kindOf := func(g stuck.Goroutine) kind { return kind{g.From, g.Waits() && g.State != "select"} }
	alike := map[kind]int{}
	for _, g := range all {
		if !known[g.ID] {
			alike[kindOf(g)]++
		}
	}
	var b strings.Builder
	for _, g := range all {
		k := kindOf(g)
		if n := alike[k]; !known[g.ID] && n >= heaping && (!k.idles || n >= max(4*heaping, rounds/2)) {
			b.WriteString(g.Text + "\n\n")
		}
	}
	return b.String()
}

// look looks whether round n can still end, and ends the process with a record
// that says why if it cannot.
func look(n int) {
	s := &state
	s.Lock()
	defer s.Unlock()
	if !s.running || n != s.round || ending.Load() {
		return
	}
	lasted := time.Since(s.begun)
	if dump := stuck.Leaked(); dump != "" {
		switch {
		case strings.Contains(dump, "\ntesting.tRunner("):
			leave(record.Record{Kind: record.Hung, Round: s.round, Stacks: dump})
		case s.suspect != "":
			leave(record.Record{Kind: record.Leaked, Class: record.Meanwhile, Round: s.round, Stacks: dump})
		}
		s.suspect = dump
	}
	dump, places := standing()
	switch {
	case ending.Load():
		return
	case lasted > wire.Job.For+wire.Job.Deadline: // alive or not, this is too long
		leave(record.Record{Kind: record.Hung, Round: s.round, Stacks: stuck.All()})
	case places == "" || places != s.last:
		s.last, s.still = places, time.Now()
	case time.Since(s.still) > s.patience() && wire.Job.Uses(record.Standstill):
		r := record.Record{Kind: record.Hung, Round: s.round, Stacks: dump}
		if wire.Job.Events {
			r.Class = record.Silence
		}
		leave(r)
	}
	s.pause = min(2*s.pause, rarest)
	s.timer.Reset(s.pause)
}

// patience is how long nothing may move at all. Where the code is such that
// only a goroutine can wake a goroutine, a standstill is one for good.
func (s *progress) patience() time.Duration {
	if wire.Job.Events {
		return max(silence, wire.Job.For*4/5)
	}
	return quiet
}

// standing returns the dump of all goroutines and where they stand, or "" for
// the latter if one of them can go on by itself.
func standing() (dump, places string) {
	dump = stuck.All()
	var b strings.Builder
	for _, g := range stuck.Parse(dump)[1:] { // the first is the one that looks
		if !g.Waits() {
			return dump, ""
		}
		b.WriteString(g.Place + "\n")
	}
	return dump, b.String()
}

// leave ends the process. Nothing else can end a test that hangs.
func leave(r record.Record) {
	wire.Send(r)
	os.Exit(1)
}

// startedSoFar returns how many goroutines the process has started.
func startedSoFar() uint64 {
	sample := []metrics.Sample{{Name: "/sched/goroutines-created:goroutines"}}
	metrics.Read(sample)
	if sample[0].Value.Kind() != metrics.KindUint64 {
		return uint64(time.Now().UnixNano()) // an older toolchain: always another
	}
	return sample[0].Value.Uint64()
}
