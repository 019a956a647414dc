package bench

import (
	"os/exec"
	"syscall"

	"golang.org/x/sys/unix"
)

// bounded runs a command that has not been started yet, in a process group of
// its own and with limits that the processes it starts inherit.
func bounded(cmd *exec.Cmd) error {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	if err := cmd.Start(); err != nil {
		return err
	}
	// The go command reads and plans first; what it starts comes later.
	for which, n := range map[int]uint64{unix.RLIMIT_CPU: buildCPU, unix.RLIMIT_DATA: buildMemory, unix.RLIMIT_FSIZE: buildFile, unix.RLIMIT_CORE: 0} {
		_ = unix.Prlimit(cmd.Process.Pid, which, &unix.Rlimit{Cur: n, Max: n}, nil)
	}
	return cmd.Wait()
}
