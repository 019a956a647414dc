package sandbox

import (
	"os"
	"os/exec"
	"syscall"
)

// attach lets the process inherit the handle of the record pipe and returns it.
func attach(cmd *exec.Cmd, records *os.File) uintptr {
	handle := syscall.Handle(records.Fd())
	_ = syscall.SetHandleInformation(handle, syscall.HANDLE_FLAG_INHERIT, syscall.HANDLE_FLAG_INHERIT)
	cmd.SysProcAttr = &syscall.SysProcAttr{AdditionalInheritedHandles: []syscall.Handle{handle}}
	return uintptr(handle)
}

// killGroup kills the process. Processes that it started live on.
func killGroup(cmd *exec.Cmd) {
	_ = cmd.Process.Kill()
}
