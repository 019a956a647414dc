//go:build !linux

package bench

import "os/exec"

// bounded runs a command. Here only time bounds it.
func bounded(cmd *exec.Cmd) error { return cmd.Run() }
