//go:build unix

package wire

import "syscall"

// keepFromChildren stops processes that a check starts from inheriting fd.
func keepFromChildren(fd uintptr) { syscall.CloseOnExec(int(fd)) }
