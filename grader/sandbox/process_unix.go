//go:build unix

package sandbox

import (
	"os"
	"os/exec"
	"syscall"
)

// attach passes files on and puts the process into a session of its own. It
// returns the descriptors' numbers in the process.
func attach(cmd *exec.Cmd, files ...*os.File) []uintptr {
	cmd.ExtraFiles = files
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	return numbered(files)
}

// killGroup kills the process and everything in its group.
func killGroup(cmd *exec.Cmd) {
	_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
}
