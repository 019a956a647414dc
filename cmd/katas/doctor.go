package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"

	"github.com/spf13/cobra"

	"github.com/concurrency-katas/katas/grader/bench"
	"github.com/concurrency-katas/katas/grader/sandbox"
	"github.com/concurrency-katas/katas/grader/workspace"
)

func newDoctor(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "doctor",
		Short: "Look for what this machine lacks, and say how to get it",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runDoctor(cmd.Context(), a)
		},
	}
}

// runDoctor looks at one thing after the other and fails if one of them would
// keep checks from running.
func runDoctor(ctx context.Context, a *app) error {
	style := a.style()
	healthy := true
	say := func(ok bool, good, bad string) {
		if ok {
			style.Item(a.out, "pass", good)
			return
		}
		healthy = false
		style.Item(a.out, "fail", bad)
	}
	tc, err := bench.FindToolchain(ctx, ".")
	say(err == nil, fmt.Sprintf("%s for %s", tc.Version, tc.Arch), fmt.Sprintf("Go: %v; install Go 1.26 or later from go.dev/dl", err))
	if err == nil {
		cc := tc.CC()
		_, ccErr := exec.LookPath(cc)
		say(ccErr == nil, "a C compiler for the race detector: "+cc,
			"no C compiler ("+cc+"), and the race detector needs one; install gcc or clang (Debian: apt-get install gcc; macOS: xcode-select --install)")
		b, err := a.bench(ctx)
		say(err == nil, "the build folder can be written", fmt.Sprintf("the build folder: %v", err))
		if err == nil && ccErr == nil {
			probe := b.Probe(ctx)
			say(probe == nil, "programs with the race detector build and run", fmt.Sprintf("the race detector: %v", probe))
			if b.IsWarm() {
				style.Item(a.out, "pass", "warm: checks start at once and need no network")
			} else {
				style.Item(a.out, "not-run", "not warm yet: the first check takes up to two minutes; `katas warm` does it now")
			}
		}
	}
	if err := sandbox.Confines(); err == nil {
		style.Item(a.out, "pass", "checks are confined: no files but their own, no network, no other processes")
	} else {
		style.Item(a.out, "not-run", fmt.Sprintf("checks are not confined (%v): run your own solutions, not those of strangers", err))
	}
	tmp, err := os.MkdirTemp("", "katas-doctor-")
	say(err == nil, "the temporary folder can be written: "+os.TempDir(), fmt.Sprintf("the temporary folder: %v; set TMPDIR to a folder you may write", err))
	_ = os.RemoveAll(tmp)
	switch w, err := a.workspace(); {
	case errors.Is(err, workspace.ErrNotFound):
		style.Item(a.out, "not-run", "no workspace here; `katas init DIR` makes one")
	case err != nil:
		say(false, "", err.Error())
	default:
		err := w.Writable()
		say(err == nil, "the workspace can be written: "+w.Root, fmt.Sprintf("the workspace: %v; checks work, progress is not kept", err))
	}
	if _, err := exec.LookPath("git"); err != nil {
		style.Item(a.out, "not-run", "no git: in a clone `katas reset` may not find the pristine stub")
	}
	if !healthy {
		return errMachine
	}
	return nil
}
