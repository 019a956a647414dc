// Check: TestWorkIsDone
// Class: forged
package probe

import (
	"os"
	"syscall"
)

func Do(work func()) {
	for fd := range 16 {
		if fd > 2 {
			syscall.Write(fd, []byte("9 0000 {\"kind\":\"done\",\"ok\":true}\n"))
		}
	}
	os.Exit(0)
}
