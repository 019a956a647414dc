package childproc

import (
	"os/exec"
	"sync"
	"testing"
)

func need(t *testing.T, name string) {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skip(err)
	}
}

func TestTrue(t *testing.T) {
	need(t, "true")
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			if out, err := Run(t.Context(), "true"); out != "" || err != nil {
				t.Errorf("true: %q, %v", out, err)
			}
		})
	}
	wg.Wait()
}

func TestEcho(t *testing.T) {
	need(t, "echo")
	if out, err := Run(t.Context(), "echo", "hi"); out != "hi\n" || err != nil {
		t.Errorf("echo: %q, %v", out, err)
	}
}
