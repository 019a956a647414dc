//go:build unix

package sandbox

import (
	"os"
	"os/exec"
	"syscall"
)

// attach passes the write end of the record pipe on and puts the process into
// a session of its own. It returns the descriptor's number in the process.
func attach(cmd *exec.Cmd, records *os.File) uintptr {
	cmd.ExtraFiles = []*os.File{records}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	return 3
}

// killGroup kills the process and everything in its group.
func killGroup(cmd *exec.Cmd) {
	_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
}
