package procpool

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestHelperChild is no test: it is what a child does. The test binary starts
// itself with this "test" only, and with an environment that tells it so.
func TestHelperChild(t *testing.T) {
	if os.Getenv("PROCPOOL_CHILD") == "" {
		t.Skip("only for the children")
	}
	err := Serve(os.Stdin, os.Stdout, func(n int64) (int64, error) {
		if n < 0 {
			return 0, errors.New("negative")
		}
		return n * n, nil
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

func newChild(ctx context.Context) *exec.Cmd {
	cmd := exec.CommandContext(ctx, os.Args[0], "-test.run=^TestHelperChild$")
	cmd.Env = append(os.Environ(), "PROCPOOL_CHILD=1")
	cmd.WaitDelay = 5 * time.Second
	return cmd
}

func TestSquares(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	p := Open(3, newChild)
	defer p.Close()

	got, err := p.Map(ctx, []int64{5, 1, 4, 2, 3})
	if want := []int64{25, 1, 16, 4, 9}; !slices.Equal(got, want) || err != nil {
		t.Fatalf("Map = %v, %v; want %v, nil", got, err, want)
	}
	got, err = p.Map(ctx, []int64{5, 1, 4, -2, 3})
	if err == nil || !strings.Contains(err.Error(), "3") || !strings.Contains(err.Error(), "negative") {
		t.Errorf("Map with a bad item 3 = %v, %v; want an error that says so", got, err)
	}
}
