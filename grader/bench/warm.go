package bench

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

var (
	errNoCgo   = errors.New("the race detector needs a C compiler, and there is none")
	errModules = errors.New("a module that the checks need is not on this machine")
)

// IsWarm tells whether Warm has succeeded for this bench and toolchain before.
func (b *Bench) IsWarm() bool {
	_, err := os.Stat(b.warmMark())
	return err == nil
}

func (b *Bench) warmMark() string { return filepath.Join(b.Dir, "warm-"+b.Go.Version) }

// Warm builds what every first check needs: the standard library with the race
// detector, the hidden tests in pkgs, and go vet's view of them. It fetches
// missing modules. With a warm cache it takes a second or so.
func (b *Bench) Warm(ctx context.Context, pkgs []string) error {
	if _, err := exec.LookPath(b.Go.CC()); err != nil {
		return noCompiler("warming up")
	}
	tmp, err := os.MkdirTemp("", "katas-warm-")
	if err != nil {
		return &MachineError{Doing: "warming up", Err: err}
	}
	defer os.RemoveAll(tmp)
	for _, args := range [][]string{
		{"test", "-c", "-race", "-vet=off", "-ldflags=-s -w", "-o", tmp},
		{"vet", "-race", "-copylocks"},
	} {
		for _, p := range pkgs {
			args = append(args, "./"+p)
		}
		cmd := b.Go.fetchingCommand(ctx, b.Dir, args...)
		var out bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &out
		if err := cmd.Run(); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			return explainWarm(out.String(), err)
		}
	}
	// Only a note to ourselves: without it the next check warms up once more.
	_ = os.WriteFile(b.warmMark(), nil, 0o644)
	return nil
}

func explainWarm(out string, err error) error {
	for _, sign := range []string{"dial tcp", "proxy", "no such host", "module lookup disabled", "connection refused", "TLS"} {
		if strings.Contains(out, sign) {
			return &MachineError{
				Doing: "warming up", Err: errModules,
				Hint: "it could not be fetched; run `katas warm` once while you are online",
			}
		}
	}
	var machine *MachineError
	if e := explain(out, err); errors.As(e, &machine) {
		machine.Doing = "warming up"
		return machine
	}
	return &MachineError{Doing: "warming up", Err: errors.New(tail(strings.TrimSpace(out), 600)), Hint: "`katas doctor` looks closer"}
}
