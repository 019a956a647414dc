// Right: the test waits for other processes; os/exec keeps goroutines in system calls and copies output in its own.

package childproc

import (
	"bytes"
	"context"
	"os/exec"
)

// Run starts the command and returns its output.
func Run(ctx context.Context, name string, args ...string) (string, error) {
	var out bytes.Buffer
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Stdout = &out
	cmd.Stderr = &out
	err := cmd.Run()
	return out.String(), err
}
