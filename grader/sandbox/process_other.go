//go:build !unix && !windows

package sandbox

import (
	"os"
	"os/exec"
)

func attach(cmd *exec.Cmd, files ...*os.File) []uintptr {
	cmd.ExtraFiles = files
	return numbered(files)
}

func killGroup(cmd *exec.Cmd) { _ = cmd.Process.Kill() }
