package kit

import (
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/concurrency-katas/katas/grader/record"
)

const (
	// extensions is how often a starved check gets its deadline once more.
	extensions = 3
	// bubblePatience is how long a check on virtual time may take in real time.
	// It needs milliseconds, or it hangs and has to be repeated anyway.
	bubblePatience = 2 * time.Second
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
		for left, used := extensions, cpuTime(); ; {
			pause := min(deadline-waited, bubblePatience)
			select {
			case <-off:
				return
			case <-time.After(pause):
			}
			waited += pause
			if waited < deadline && !virtual.Load() {
				continue
			}
			dump := stacks()
			if left > 0 && busy(dump) && cpuTime()-used < waited/4 {
				send(record.Record{Kind: record.Alive})
				left, used, waited = left-1, cpuTime(), 0
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
