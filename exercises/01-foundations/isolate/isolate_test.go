package isolate

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"
)

// TestHelperChild is no test: it is what the child does. The test binary starts
// itself with this "test" only, and with an environment that tells it so.
func TestHelperChild(t *testing.T) {
	if os.Getenv("ISOLATE_CHILD") == "" {
		t.Skip("only for the child")
	}
	err := Serve(os.Stdin, os.Stdout, func(req []byte) ([]byte, error) {
		if string(req) == "crash" {
			os.Exit(3)
		}
		return bytes.ToUpper(req), nil
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

func newChild(ctx context.Context) *exec.Cmd {
	cmd := exec.CommandContext(ctx, os.Args[0], "-test.run=^TestHelperChild$")
	cmd.Env = append(os.Environ(), "ISOLATE_CHILD=1")
	cmd.WaitDelay = 5 * time.Second
	return cmd
}

func TestTheParentSurvives(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	w := New(newChild)
	defer w.Close()

	if got, err := w.Call(ctx, []byte("hello\nchild")); string(got) != "HELLO\nCHILD" || err != nil {
		t.Fatalf(`Call("hello\nchild") = %q, %v; want "HELLO\nCHILD", nil`, got, err)
	}
	if got, err := w.Call(ctx, []byte("crash")); !errors.Is(err, ErrCrashed) {
		t.Fatalf(`Call("crash") = %q, %v; want ErrCrashed`, got, err)
	}
	if got, err := w.Call(ctx, []byte("again")); string(got) != "AGAIN" || err != nil {
		t.Fatalf(`Call("again") after a crash = %q, %v; want "AGAIN", nil`, got, err)
	}
}
