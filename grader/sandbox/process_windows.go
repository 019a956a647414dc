package sandbox

import (
	"os"
	"os/exec"
	"syscall"
)

// attach lets the process inherit the handles of files and returns them.
func attach(cmd *exec.Cmd, files ...*os.File) []uintptr {
	var handles []syscall.Handle
	var numbers []uintptr
	for _, f := range files {
		h := syscall.Handle(f.Fd())
		_ = syscall.SetHandleInformation(h, syscall.HANDLE_FLAG_INHERIT, syscall.HANDLE_FLAG_INHERIT)
		handles, numbers = append(handles, h), append(numbers, uintptr(h))
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{AdditionalInheritedHandles: handles}
	return numbers
}

// killGroup kills the process. Processes that it started live on.
func killGroup(cmd *exec.Cmd) {
	_ = cmd.Process.Kill()
}
