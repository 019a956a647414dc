package bench

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Probe builds and runs a smallest program with the race detector.
func (b *Bench) Probe(ctx context.Context) error {
	dir, err := os.MkdirTemp("", "katas-probe-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	src, bin := filepath.Join(dir, "main.go"), filepath.Join(dir, "probe.exe")
	if err := os.WriteFile(src, []byte("package main\n\nfunc main() {}\n"), 0o644); err != nil {
		return err
	}
	if out, err := b.Go.command(ctx, b.Dir, dir, "build", "-race", "-o", bin, src).CombinedOutput(); err != nil {
		return fmt.Errorf("building: %w: %s", err, tail(strings.TrimSpace(string(out)), 300))
	}
	cmd := exec.CommandContext(ctx, bin)
	cmd.Env = append(os.Environ(), "GORACE=atexit_sleep_ms=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		return errors.New("running: " + err.Error() + ": " + tail(strings.TrimSpace(string(out)), 300))
	}
	return nil
}
