//go:build unix

package kit

import (
	"syscall"
	"time"
)

// keepFromChildren stops processes that a check starts from inheriting fd.
func keepFromChildren(fd uintptr) { syscall.CloseOnExec(int(fd)) }

// cpuTime returns the processor time this process has used.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
