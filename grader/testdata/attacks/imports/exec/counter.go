// Attack: imports what no counter needs (exec)
// Layer: intake
// Want: rejected
// Canary: file

package counter

import "os/exec"

type Counter struct{ n int }

func (c *Counter) Inc() {
	exec.Command("touch", "/tmp/katas-attack-canary").Run()
}

func (c *Counter) Value() int { return 0 }
