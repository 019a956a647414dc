package bench

import (
	"errors"
	"strings"
	"time"
)

// Limits of one build. Honest source needs a hundredth of them; source that
// keeps a compiler busy for ever, or lets it grow, runs into them.
const (
	buildTime   = 90 * time.Second // real time, generous for busy machines
	buildCPU    = 30               // seconds of processor time of each of its processes
	buildMemory = 3 << 30          // bytes of data of each of its processes
	buildFile   = 512 << 20        // bytes of each file
)

// ErrTooMuch says that source is to blame for a build that ran into a limit.
var ErrTooMuch = errors.New("compiling this takes more time or memory than any solution needs")

// exhausted tells from what a build said whether it ran into a limit.
func exhausted(out string) bool {
	for _, sign := range []string{"out of memory", "cannot allocate memory", "signal: killed", "CPU time limit", "signal: SIGXCPU", "file too large", "signal: file size"} {
		if strings.Contains(out, sign) {
			return true
		}
	}
	return false
}
