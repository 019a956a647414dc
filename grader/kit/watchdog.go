package kit

import (
	"os"
	"sync"
	"time"

	"github.com/concurrency-katas/katas/grader/kit/stuck"
	"github.com/concurrency-katas/katas/grader/kit/wire"
	"github.com/concurrency-katas/katas/grader/record"
)

const (
	// extensions is how often a starved check gets its deadline once more.
	extensions = 3
	// overloaded is the load of a machine on which a check that waits for
	// another process may wait for long.
	overloaded = 3.0
	// bubblePatience is how long a check on virtual time may take in real time.
	// It needs milliseconds, or it hangs and has to be repeated anyway.
	bubblePatience = 2 * time.Second
	// firstLook is when the watchdog first looks whether the check can still
	// end. It looks again after twice the time, and so on: a look is a garbage
	// collection.
	firstLook = 50 * time.Millisecond
)

// watch ends the process when the deadline has passed, with a dump of every
// goroutine as the last word. A check that could run but got less than a
// quarter of one processor is starved by the machine, and waits on; so does one
// on an overloaded machine, where a process it waits for may be starved.
// The returned function calls the watchdog off.
func watch(deadline time.Duration) (stop func()) {
	if deadline <= 0 {
		return func() {}
	}
	off := make(chan struct{})
	gone := make(chan struct{})
	go func() {
		defer close(gone)
		var waited time.Duration
		pause := firstLook
		for left, used := extensions, stuck.CPUTime(); ; {
			select {
			case <-off:
				return
			case <-time.After(pause):
			}
			waited += pause
			limit := deadline
			if virtual.Load() {
				limit = min(deadline, bubblePatience)
			}
			if waited < limit {
				if r, late := overdue(); late {
					wire.Send(r)
					os.Exit(4)
				}
				pause = min(2*pause, limit-waited, time.Second)
				continue
			}
			dump := stuck.All()
			starved := stuck.Busy(dump) && stuck.CPUTime()-used < waited/4
			if left > 0 && (starved || !virtual.Load() && stuck.Load() > overloaded) {
				wire.Send(record.Record{Kind: record.Alive})
				left, used, waited, pause = left-1, stuck.CPUTime(), 0, firstLook
				continue
			}
			wire.Send(record.Record{Kind: record.Hung, Virtual: virtual.Load(), Stacks: dump})
			os.Exit(4)
		}
	}()
	return func() {
		close(off)
		<-gone // or the leak check would find it
	}
}

// expected is what T.Returns waits for, and since when.
var expected struct {
	sync.Mutex
	record   *record.Record
	since    time.Time
	patience time.Duration
}

// expect tells the watchdog what to say if the check hangs from here on. The
// returned function takes it back.
func expect(r record.Record) (done func()) {
	set := func(r *record.Record) {
		expected.Lock()
		defer expected.Unlock()
		expected.record, expected.since, expected.patience = r, time.Now(), patience()
	}
	set(&r)
	return func() { set(nil) }
}

// overdue returns what to say about a check that can never end, or that waits
// in T.Returns for longer than Patience.
func overdue() (r record.Record, late bool) {
	expected.Lock()
	defer expected.Unlock()
	r = record.Record{Kind: record.Hung}
	if expected.record != nil {
		r = *expected.record
		late = time.Since(expected.since) > expected.patience
	}
	if r.Stacks = stuckForEver(); r.Stacks != "" {
		return r, true
	}
	if late {
		r.Stacks = stuck.All()
	}
	return r, late
}

// stuckForEver returns the dump of the goroutines that can never go on, if the
// check's main goroutine is one of them, and "" otherwise.
func stuckForEver() string {
	if dump := stuck.Leaked(); stuck.HasMain(dump) {
		return dump
	}
	return ""
}
