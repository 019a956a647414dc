//go:build unix

package isolate_test

import "syscall"

// reaped tells whether the parent has waited for its child pid: a dead child
// that nobody has waited for is still there.
func reaped(pid int) bool {
	_, err := syscall.Wait4(pid, nil, syscall.WNOHANG, nil)
	return err == syscall.ECHILD
}

// killLeftover ends a child that the Worker has left behind. As long as it has
// not been reaped, its pid is nobody else's.
func killLeftover(pid int) {
	if pid > 0 && !reaped(pid) {
		syscall.Kill(pid, syscall.SIGKILL)
	}
}
