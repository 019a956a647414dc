// Package stuck looks at the goroutines of its own process: which can never go
// on, which could.
package stuck

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"slices"
	"strings"

	"github.com/concurrency-katas/katas/grader/kit/wire"
	"github.com/concurrency-katas/katas/grader/record"
)

// maxDump bounds a dump, in bytes.
const maxDump = 256 << 10

// Leaked returns the dump of all goroutines that wait for something that
// nobody who could run can reach, or "". It is proof and not a guess (Saioc et
// al., "Dynamic Partial Deadlock Detection and Recovery via Garbage
// Collection", 2025), and costs a garbage collection. What is reachable from a
// global variable or a timer is overlooked; a toolchain without the profile
// overlooks everything.
func Leaked() string {
	profile := pprof.Lookup("goroutineleak")
	if profile == nil || !wire.Job.Uses(record.Profile) {
		return ""
	}
	var dump strings.Builder
	if err := profile.WriteTo(&dump, 2); err != nil {
		return ""
	}
	return join(slices.DeleteFunc(split(dump.String()), func(g string) bool {
		header, _, _ := strings.Cut(g, "\n")
		return !strings.Contains(header, "(leaked)")
	}))
}

// All returns the dump of all goroutines, the caller's first.
func All() string {
	for n := 64 << 10; ; n *= 2 {
		buf := make([]byte, n)
		if m := runtime.Stack(buf, true); m < n || n > maxDump {
			return string(buf[:m])
		}
	}
}

// Busy tells whether a goroutine of a dump other than the first could run.
func Busy(dump string) bool {
	return strings.Count(dump, " [running") > 1 || strings.Contains(dump, " [runnable")
}

// HasMain tells whether the main goroutine is in a dump.
func HasMain(dump string) bool {
	return strings.HasPrefix(dump, "goroutine 1 [") || strings.Contains(dump, "\n\ngoroutine 1 [")
}

// A Goroutine is one entry of a dump.
type Goroutine struct {
	ID    int
	State string // such as "chan receive"
	Place string // the lines of its stack
	From  string // the line of the go statement that started it, or ""
	Text  string
}

// Waits tells whether the goroutine needs another one to go on, or a timer
// that it has not set itself by sleeping.
func (g Goroutine) Waits() bool {
	for _, s := range []string{"chan ", "select", "sync.", "semacquire", "coroutine"} {
		if strings.HasPrefix(g.State, s) {
			return true
		}
	}
	return false
}

// Parse takes a dump apart.
func Parse(dump string) []Goroutine {
	var all []Goroutine
	for _, text := range split(dump) {
		g := Goroutine{Text: text}
		header, stack, _ := strings.Cut(text, "\n")
		if n, _ := fmt.Sscanf(header, "goroutine %d ", &g.ID); n != 1 {
			continue
		}
		_, state, _ := strings.Cut(header, "[")
		g.State, _, _ = strings.Cut(strings.TrimRight(state, "]:"), ",")
		created := false
		for line := range strings.Lines(stack) {
			position, ok := strings.CutPrefix(line, "\t")
			position, _, _ = strings.Cut(strings.TrimSpace(position), " ")
			switch {
			case ok && created:
				g.From = position
			case ok:
				g.Place += position + "\n"
			default:
				created = strings.HasPrefix(line, "created by ")
			}
		}
		all = append(all, g)
	}
	return all
}

func split(dump string) []string { return strings.Split(dump, "\n\n") }

func join(goroutines []string) string { return strings.Join(goroutines, "\n\n") }
