package stuck

import (
	"fmt"
	"os"
	"runtime"
)

// Load returns how many threads want to run for each processor of the machine,
// on average over the last minute.
func Load() float64 {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return 1
	}
	var minute float64
	if n, _ := fmt.Sscan(string(text), &minute); n != 1 {
		return 1
	}
	return minute / float64(runtime.NumCPU())
}
