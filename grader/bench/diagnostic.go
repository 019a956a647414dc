package bench

import (
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

const waitDelay = 2 * time.Second

// A Diagnostic is one message of the compiler or of go vet.
type Diagnostic struct {
	File   string // name inside the package
	Line   int
	Column int
	Text   string
}

// A CompileError holds what the compiler said, in its order.
type CompileError struct {
	Diagnostics []Diagnostic
}

func (e *CompileError) Error() string {
	d := e.Diagnostics[0]
	return fmt.Sprintf("%s:%d: %s", d.File, d.Line, d.Text)
}

// position matches "path/file.go:12:3: text", the column being optional.
// go vet puts "vet: " before errors of the type checker.
var position = regexp.MustCompile(`^(?:vet: )?(?:\./)?(.*\.go):(\d+)(?::(\d+))?: (.*)$`)

// parse finds the diagnostics in the output of a go command.
func parse(out string) []Diagnostic {
	var found []Diagnostic
	for line := range strings.Lines(out) {
		line = strings.TrimRight(line, "\r\n")
		m := position.FindStringSubmatch(line)
		if m == nil {
			// A line that goes on from the one before it is indented.
			if n := len(found); n > 0 && strings.HasPrefix(line, "\t") {
				found[n-1].Text += "\n" + strings.TrimSpace(line)
			}
			continue
		}
		d := Diagnostic{File: filepath.Base(filepath.FromSlash(m[1])), Text: strings.TrimSpace(m[4])}
		d.Line, _ = strconv.Atoi(m[2])
		d.Column, _ = strconv.Atoi(m[3])
		found = append(found, d)
	}
	return found
}

// explain turns the output of a failed build into an error.
func explain(out string, err error) error {
	if diags := parse(out); len(diags) > 0 {
		return &CompileError{Diagnostics: diags}
	}
	out = strings.TrimSpace(out)
	var exit *exec.ExitError
	switch {
	case !errors.As(err, &exit):
		return &MachineError{Doing: "starting the go command", Err: err, Hint: "`katas doctor` looks closer"}
	case strings.Contains(out, "no space left"):
		return &MachineError{Doing: "building", Err: errToolchain, Hint: "the disk is full: make room and check again"}
	case strings.Contains(out, "C compiler") || strings.Contains(out, "requires cgo") || strings.Contains(out, "runtime/cgo"):
		return noCompiler("building")
	case strings.Contains(out, "module lookup disabled") || strings.Contains(out, "missing go.sum entry"):
		return &MachineError{Doing: "building", Err: errModules, Hint: "run `katas warm` once while you are online"}
	}
	return &MachineError{Doing: "building", Err: fmt.Errorf("%w: %s", errToolchain, tail(out, 600)), Hint: "`katas doctor` looks closer"}
}

func noCompiler(doing string) error {
	return &MachineError{Doing: doing, Err: errNoCgo, Hint: "install gcc or clang (Debian: apt-get install gcc), then run `katas doctor`"}
}

// tail returns the last n bytes of s, from the start of a line.
func tail(s string, n int) string {
	if len(s) <= n {
		return s
	}
	s = s[len(s)-n:]
	if _, rest, ok := strings.Cut(s, "\n"); ok {
		s = rest
	}
	return s
}
