package kit

import (
	"os"
	"runtime"
	"runtime/pprof"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/concurrency-katas/katas/grader/record"
)

const (
	// extensions is how often a starved check gets its deadline once more.
	extensions = 3
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
// quarter of one processor is starved by the machine, and waits on.
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
		for left, used := extensions, cpuTime(); ; {
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
					send(r)
					os.Exit(4)
				}
				pause = min(2*pause, limit-waited, time.Second)
				continue
			}
			dump := stacks()
			if left > 0 && busy(dump) && cpuTime()-used < waited/4 {
				send(record.Record{Kind: record.Alive})
				left, used, waited, pause = left-1, cpuTime(), 0, firstLook
				continue
			}
			send(record.Record{Kind: record.Hung, Virtual: virtual.Load(), Stacks: dump})
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
	record *record.Record
	since  time.Time
}

// expect tells the watchdog what to say if the check hangs from here on. The
// returned function takes it back.
func expect(r record.Record) (done func()) {
	set := func(r *record.Record) {
		expected.Lock()
		defer expected.Unlock()
		expected.record, expected.since = r, time.Now()
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
		late = time.Since(expected.since) > Patience
	}
	if r.Stacks = stuckForEver(); r.Stacks != "" {
		return r, true
	}
	if late {
		r.Stacks = stacks()
	}
	return r, late
}

// stuckForEver returns the dump of the goroutines that can never go on, if the
// check's main goroutine is one of them, and "" otherwise.
func stuckForEver() string {
	dump := leakProfile()
	if !strings.HasPrefix(dump, "goroutine 1 [") && !strings.Contains(dump, "\n\ngoroutine 1 [") {
		return ""
	}
	return dump
}

// leakProfile returns the dump of all goroutines that wait for something that
// nobody who could run can reach. It is proof and not a guess (Saioc et al.,
// "Dynamic Partial Deadlock Detection and Recovery via Garbage Collection",
// 2025). What is reachable from a global variable or a timer is overlooked.
func leakProfile() string {
	profile := pprof.Lookup("goroutineleak")
	if profile == nil {
		return "" // the toolchain has no such profile
	}
	var dump strings.Builder
	if err := profile.WriteTo(&dump, 2); err != nil {
		return ""
	}
	goroutines := slices.DeleteFunc(strings.Split(dump.String(), "\n\n"), func(g string) bool {
		header, _, _ := strings.Cut(g, "\n")
		return !strings.Contains(header, "(leaked)")
	})
	return strings.Join(goroutines, "\n\n")
}

// busy tells whether a goroutine other than the caller could run.
func busy(dump string) bool {
	return strings.Count(dump, " [running") > 1 || strings.Contains(dump, " [runnable")
}

// stacks returns the dump of all goroutines, the caller's first.
func stacks() string {
	for n := 64 << 10; ; n *= 2 {
		buf := make([]byte, n)
		if m := runtime.Stack(buf, true); m < n || n > record.MaxText {
			return string(buf[:m])
		}
	}
}
