package kit

import (
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/concurrency-katas/katas/grader/record"
)

// extensions is how often a starved check gets its deadline once more.
const extensions = 3

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
		for left := extensions; ; left-- {
			used := cpuTime()
			select {
			case <-off:
				return
			case <-time.After(deadline):
			}
			dump := stacks()
			if left > 0 && busy(dump) && cpuTime()-used < deadline/4 {
				send(record.Record{Kind: record.Alive})
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
