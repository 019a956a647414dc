package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// A Toolchain is the Go installation that builds checks.
type Toolchain struct {
	Bin     string // path of the go command
	Version string // such as go1.26.8
	Arch    string // such as linux/amd64
	env     []string
}

// ErrNoGo is returned when there is no go command on the PATH.
var ErrNoGo = errors.New("there is no go command on the PATH")

// FindToolchain asks the go command on the PATH for the toolchain of the
// module in dir (go may switch to a newer one for it) and for its caches.
func FindToolchain(ctx context.Context, dir string) (Toolchain, error) {
	bin, err := exec.LookPath("go")
	if err != nil {
		return Toolchain{}, ErrNoGo
	}
	cmd := exec.CommandContext(ctx, bin, "env", "-json", "GOROOT", "GOVERSION", "GOOS", "GOARCH", "GOCACHE", "GOMODCACHE", "GOPATH", "CC", "CXX")
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return Toolchain{}, fmt.Errorf("asking go for its settings: %w: %s", err, strings.TrimSpace(stderr.String()))
	}
	var v map[string]string
	if err := json.Unmarshal(out, &v); err != nil {
		return Toolchain{}, fmt.Errorf("asking go for its settings: %w", err)
	}
	t := Toolchain{Bin: filepath.Join(v["GOROOT"], "bin", filepath.Base(bin)), Version: v["GOVERSION"], Arch: v["GOOS"] + "/" + v["GOARCH"]}
	if _, err := os.Stat(t.Bin); err != nil {
		t.Bin = bin
	}
	// From scratch: nothing in the learner's environment changes a build but
	// where things are.
	t.env = []string{
		"GOENV=off", "GOWORK=off", "GOTOOLCHAIN=local", "GO111MODULE=on", "CGO_ENABLED=1", "LC_ALL=C",
		"GOFLAGS=-mod=readonly -buildvcs=false",
	}
	if profile := LeakProfile(t.Version); profile != "" {
		t.env = append(t.env, "GOEXPERIMENT="+profile)
	}
	for _, name := range []string{"GOROOT", "GOCACHE", "GOMODCACHE", "GOPATH", "CC", "CXX"} {
		t.env = append(t.env, name+"="+v[name])
	}
	for _, name := range passedOn {
		if s, ok := os.LookupEnv(name); ok {
			t.env = append(t.env, name+"="+s)
		}
	}
	return t, nil
}

// LeakProfile returns the experiment with which a toolchain of this version can
// prove that goroutines will never go on, or "".
func LeakProfile(version string) string {
	if strings.HasPrefix(version, "go1.26") {
		return "goroutineleakprofile"
	}
	return ""
}

// passedOn are the variables without which a compiler does not find its way.
var passedOn = []string{
	"PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "LOCALAPPDATA", "APPDATA", "USERPROFILE", "PROGRAMFILES", "PATHEXT", "DEVELOPER_DIR", "SDKROOT",
}

// online are the variables that say how modules are fetched. Only builds of
// the course's own code may fetch.
var online = []string{
	"GOPROXY", "GOSUMDB", "GONOSUMDB", "GOPRIVATE", "GONOPROXY", "GOINSECURE", "GOAUTH", "NETRC",
	"HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR",
}

// command returns a go command that cannot reach the network. It keeps its own
// files in the folder tmp, or in the usual place if that is empty.
func (t Toolchain) command(ctx context.Context, dir, tmp string, args ...string) *exec.Cmd {
	return t.start(ctx, dir, append(slices.Clone(t.env), "GOPROXY=off", "GOTMPDIR="+tmp), args)
}

// fetchingCommand returns a go command that fetches missing modules the way
// the user has set it up.
func (t Toolchain) fetchingCommand(ctx context.Context, dir string, args ...string) *exec.Cmd {
	env := slices.Clone(t.env)
	for _, name := range online {
		if s, ok := os.LookupEnv(name); ok {
			env = append(env, name+"="+s)
		}
	}
	return t.start(ctx, dir, env, args)
}

// start returns a command that is asked to end when ctx is done, so that it
// can clean up, and killed if it does not.
func (t Toolchain) start(ctx context.Context, dir string, env, args []string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, t.Bin, args...)
	cmd.Dir = dir
	cmd.Env = env
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = waitDelay
	return cmd
}

// CC returns the C compiler that the toolchain would use.
func (t Toolchain) CC() string {
	for _, kv := range t.env {
		if cc, ok := strings.CutPrefix(kv, "CC="); ok && cc != "" {
			cc, _, _ = strings.Cut(cc, " ")
			return cc
		}
	}
	return "gcc"
}
